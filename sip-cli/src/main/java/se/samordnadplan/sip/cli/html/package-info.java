/** Reports as a page: for those who coordinate care, on a screen of any size and on paper. */
@NullMarked
package se.samordnadplan.sip.cli.html;

import org.jspecify.annotations.NullMarked;
