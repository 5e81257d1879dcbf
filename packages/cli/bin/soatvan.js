#!/usr/bin/env node
import "../dist/bundle/soatvan.js";
