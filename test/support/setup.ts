/** Loaded before every test file: what all tests need. */
import 'reflect-metadata';
