package se.samordnadplan.sip.cli.deadlines;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashSet;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.Messages;

/**
 * A list of deadlines as an iCalendar (RFC 5545): a day-long event for each deadline that has a due date and has not ended.
 *
 * <p>It is a plain calendar and no message between calendars: those have a method, and an organizer with an address.
 *
 * <p>The same list gives the same bytes. A calendar that reads a later list finds the events that it knows by their ids.
 * Holds no personal data, and no names of documents, which might be some.
 */
public final class DeadlinesAsCalendar {

    static final Messages MESSAGES = Messages.of(DeadlinesAsCalendar.class, "messages");

    /** In characters; the limit of 75 is in bytes, and a Swedish letter may take two of them. */
    private static final int LINE = 37;

    private DeadlinesAsCalendar() {}

    /**
     * The list as a calendar.
     *
     * @param list the list
     * @param language the language of the events
     * @return iCalendar text, its lines folded and ended by CR LF
     */
    public static String of(DeadlineList list, Language language) {
        var calendar = new Calendar();
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new ProdId("-//se.samordnadplan//sip//" + language.name()));
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", MESSAGES.text("calendar", language)));
        var ids = new HashSet<String>();
        for (var listed : list.deadlines()) {
            // A plan that is there twice, in two versions maybe, has its deadlines once.
            if (DeadlineEvent.isFor(listed) && ids.add(DeadlineEvent.id(listed))) {
                calendar.add(new DeadlineEvent(list.asOf(), language, listed).make());
            }
        }
        return text(calendar);
    }

    private static String text(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(false, LINE).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
