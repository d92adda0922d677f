/** A route that sorts plans of a queue by their verdict, and neither loses one nor doubles one. */
@NullMarked
package se.samordnadplan.example.route;

import org.jspecify.annotations.NullMarked;
