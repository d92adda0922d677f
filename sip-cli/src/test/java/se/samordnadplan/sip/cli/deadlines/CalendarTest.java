package se.samordnadplan.sip.cli.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.cli.deadlines.DeadlinePlans.ALL;
import static se.samordnadplan.sip.cli.deadlines.DeadlinePlans.CALLED;
import static se.samordnadplan.sip.cli.deadlines.DeadlinePlans.IDENTITY_NUMBER;
import static se.samordnadplan.sip.cli.deadlines.DeadlinePlans.OVERDUE;
import static se.samordnadplan.sip.cli.deadlines.DeadlinePlans.RUNNING;
import static se.samordnadplan.sip.cli.deadlines.DeadlinePlans.WITHOUT_ID;
import static se.samordnadplan.sip.cli.deadlines.DeadlinesTest.deadlines;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samordnadplan.sip.cli.Run;

/** What a calendar reads: the text is parsed as calendars do it. */
class CalendarTest {

    private static Calendar calendar(String lines, String... options) throws Exception {
        return new CalendarBuilder().build(new StringReader(ics(lines, options)));
    }

    private static String ics(String lines, String... options) {
        var all = new String[options.length + 2];
        all[0] = "-f";
        all[1] = "ics";
        System.arraycopy(options, 0, all, 2, options.length);
        return deadlines(lines, all).out();
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    private static String value(Component component, String property) {
        return component.getProperty(property).map(Property::getValue).orElse("-");
    }

    @Test
    void isValidAndSaysWhatItIs() throws Exception {
        var calendar = calendar(ALL);

        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(calendar.getPropertyList().getAll())
                .extracting(property -> property.toString().strip())
                .containsExactly(
                        "VERSION:2.0",
                        "PRODID:-//se.samordnadplan//sip//SV",
                        "CALSCALE:GREGORIAN",
                        "X-WR-CALNAME:Tidsfrister i SIP");
        assertThat(calendar.getComponentList().getAll()).hasSize(8).hasOnlyElementsOfType(VEvent.class);
    }

    @Test
    void hasADayLongEventWithAReminderInTheMorningOfTheWorkingDayBefore() throws Exception {
        var event = events(calendar(CALLED)).get(0);

        assertThat(event.getPropertyList().getAll())
                .extracting(Property::getName)
                .containsExactly("UID", "DTSTAMP", "DTSTART", "SUMMARY", "DESCRIPTION", "TRANSP");
        assertThat(event.getProperty(Property.DTSTART).orElseThrow().toString().strip())
                .isEqualTo("DTSTART;VALUE=DATE:20260309");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20260301T000000Z");
        assertThat(value(event, Property.SUMMARY))
                .isEqualTo("SIP sip-4: Planeringsmöte inom 15 arbetsdagar efter att behovet konstaterades");
        assertThat(value(event, Property.DESCRIPTION))
                .startsWith("Senast 2026-03-09: Planeringsmöte inom 15 arbetsdagar efter att behovet konstaterades.\n"
                        + "Plats i planen: /meetings\n"
                        + "Källa: ");
        assertThat(event.getAlarms()).hasSize(1);
        var alarm = event.getAlarms().get(0);
        assertThat(value(alarm, Property.ACTION)).isEqualTo("DISPLAY");
        // Monday 9 March begins 63 hours after Friday 6 March, 9 o'clock.
        assertThat(java.time.Duration.parse(value(alarm, Property.TRIGGER))).isEqualTo(java.time.Duration.ofHours(-63));
    }

    @Test
    void saysWhatToDoAboutAnOverdueDeadlineAndRemindsOfItNoMore() throws Exception {
        var event = events(calendar(OVERDUE, "--lang", "en")).get(1);

        assertThat(value(event, Property.SUMMARY))
                .isEqualTo(
                        "Overdue – SIP sip-1: Planning meeting within 15 working days after the need was established");
        assertThat(value(event, Property.DESCRIPTION))
                .startsWith("The planning meeting was due on 2026-01-27. Hold it, or record when it was held.\n"
                        + "On 2026-03-01: 23 working days over.\n"
                        + "Place in the plan: /meetings\n"
                        + "Source: ");
        assertThat(event.getAlarms()).isEmpty();
    }

    @Test
    void keepsTheIdOfAnEventForALaterList() throws Exception {
        var before = events(calendar(RUNNING));
        var after = events(new CalendarBuilder()
                .build(new StringReader(Run.sip(
                                OVERDUE + "\n" + RUNNING,
                                List.of(
                                        "deadlines",
                                        "-r",
                                        "ornskoldsvik",
                                        "--as-of",
                                        "2026-04-01",
                                        "-f",
                                        "ics",
                                        "--input",
                                        "ndjson",
                                        "-"))
                        .out())));

        assertThat(before).hasSize(2);
        assertThat(after).hasSize(4);
        assertThat(after)
                .extracting(event -> value(event, Property.UID))
                .doesNotHaveDuplicates()
                .containsAll(
                        before.stream().map(event -> value(event, Property.UID)).toList());
    }

    @Test
    void hasADeadlineOnceWhereAPlanIsThereTwice() throws Exception {
        assertThat(events(calendar(RUNNING + "\n" + RUNNING.replace("\"version\":1", "\"version\":2"))))
                .hasSize(2);
        assertThat(events(calendar(WITHOUT_ID + "\n" + WITHOUT_ID.replace("\"version\":1", "\"version\":2"))))
                .hasSize(4);
    }

    @Test
    void endsItsLinesByTheBookAndKeepsThemShort() {
        var text = ics(ALL);

        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void keepsItsLinesShortWhateverTheLettersAndSplitsNone() {
        for (var id : List.of("漢".repeat(90), "😀".repeat(60), "a" + "😀".repeat(60), "å".repeat(120))) {
            var text = ics(RUNNING.replace("sip-2", id));

            assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
            assertThat(text.replace("\r\n ", "")).contains("SUMMARY:SIP " + id + ": ");
        }
    }

    /** A calendar holds at least one component. */
    @Test
    void isValidAndHasNoEventWhereNothingIsOpen() throws Exception {
        var calendar = calendar("");

        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(events(calendar)).isEmpty();
        assertThat(calendar.getComponentList().getAll())
                .singleElement()
                .extracting(Component::getName)
                .isEqualTo(Component.VTIMEZONE);
    }

    @Test
    void doesNotNameDocumentsWhoseNamesMayBePersonal(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve(IDENTITY_NUMBER + ".json"), WITHOUT_ID);

        var run = Run.sip("deadlines", "-r", "ornskoldsvik", "-f", "ics", file.toString());

        assertThat(events(new CalendarBuilder().build(new StringReader(run.out()))))
                .hasSize(2);
        assertThat(run.out().replace("\r\n ", "")).doesNotContain(IDENTITY_NUMBER, folder.toString());
    }
}
