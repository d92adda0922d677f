package se.samordnadplan.sip.cli.review.page;

import java.util.Map;
import se.samordnadplan.sip.cli.page.Templates;
import se.samordnadplan.sip.cli.review.Review;
import se.samordnadplan.sip.cli.review.ReviewWords;
import se.samordnadplan.sip.rules.Language;

/** One page of its own: nothing is loaded from anywhere and no script runs. Every bar stands beside its numbers. Immutable. */
public final class ReviewPage {

    private final ReviewWords words;

    /**
     * The form.
     *
     * @param language the language
     */
    public ReviewPage(Language language) {
        this.words = new ReviewWords(language);
    }

    /**
     * A review in this form.
     *
     * @param review the review
     * @return HTML
     */
    public String render(Review review) {
        return Templates.fill("review/page/review.jte", Map.of("view", new ReviewView(words, review)));
    }
}
