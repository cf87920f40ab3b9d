page-about = Do things together. Ride to work together. For everybody who lives and works here.
page-running = This service is running.
page-api = The interface for programs
