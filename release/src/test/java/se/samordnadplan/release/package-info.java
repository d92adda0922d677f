/** The next release, built from the files under version control and used as others will use it. */
@NullMarked
package se.samordnadplan.release;

import org.jspecify.annotations.NullMarked;
