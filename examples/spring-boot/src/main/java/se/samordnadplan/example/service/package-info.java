/** A service that validates plans over HTTP, and stores only those that are accepted. */
@NullMarked
package se.samordnadplan.example.service;

import org.jspecify.annotations.NullMarked;
