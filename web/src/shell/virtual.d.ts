declare module "virtual:words" {
    const files: Record<string, string>;
    export default files;
}
