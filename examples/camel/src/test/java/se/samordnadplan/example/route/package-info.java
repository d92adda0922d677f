/** Tests of the route with a broker in this process. */
@NullMarked
package se.samordnadplan.example.route;

import org.jspecify.annotations.NullMarked;
