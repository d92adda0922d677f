package se.samordnadplan.sip.cli.deadlines;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
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
        if (ids.isEmpty()) {
            calendar.add(universalTime());
        }
        return FoldedLines.of(calendar.toString());
    }

    /** A calendar must hold something: the time zone that {@code DTSTAMP} is in, had there been any. */
    private static VTimeZone universalTime() {
        var standard = new Standard();
        standard.add(new DtStart<>(LocalDate.EPOCH.atStartOfDay()));
        standard.add(new TzOffsetFrom(ZoneOffset.UTC));
        standard.add(new TzOffsetTo(ZoneOffset.UTC));
        var zone = new VTimeZone(new ComponentList<>(List.of(standard)));
        zone.add(new TzId("UTC"));
        return zone;
    }
}
