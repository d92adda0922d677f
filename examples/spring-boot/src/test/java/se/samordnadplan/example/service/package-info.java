/** Tests of the service over HTTP. */
@NullMarked
package se.samordnadplan.example.service;

import org.jspecify.annotations.NullMarked;
