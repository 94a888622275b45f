import "../vendor/turbo/turbo.js";
