package se.samordnadplan.sip.cli.text;

import java.util.List;
import se.samordnadplan.sip.cli.review.Share;

/**
 * A share and what it is of.
 *
 * @param share the share
 * @param title what it is of
 * @param details more in small print, a line each
 */
record ShareRow(Share share, String title, List<String> details) {

    ShareRow(Share share, String title) {
        this(share, title, List.of());
    }
}
