package se.samordnadplan.sip.rules;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.samordnadplan.sip.model.PlanType;

/**
 * The values that rules take from the rule set.
 *
 * @param childAge whole years; who has fewer is a child
 * @param vastbusAge whole years; who has fewer may have a VASTBUS plan as SIP, where {@code planTypes} names it
 * @param planTypes the plan types that count as SIP
 * @param systems the systems in which plans are kept; compared ignoring case
 * @param codes the codes of which one is registered for a made plan
 * @param jargon the words that plain language avoids, in the form in which they are compared: composed, in lower case
 * @param maxOwnActivities the number of activities of its own above which a goal is broad
 * @param approachingWorkingDays the rest in working days at which a running deadline is approaching; -1: never
 * @param closedDays days that are no working days beside those of the calendar, in order
 */
public record Parameters(
        int childAge,
        int vastbusAge,
        Set<PlanType> planTypes,
        List<String> systems,
        List<CodeParameter> codes,
        Set<String> jargon,
        int maxOwnActivities,
        int approachingWorkingDays,
        Set<LocalDate> closedDays) {

    /** Copies the collections; sets keep an order that is the same on every machine. */
    public Parameters {
        planTypes = Collections.unmodifiableSet(new LinkedHashSet<>(planTypes));
        systems = List.copyOf(systems);
        codes = List.copyOf(codes);
        jargon = jargon.stream().map(Parameters::compared).collect(Collectors.toUnmodifiableSet());
        closedDays = Collections.unmodifiableSet(new TreeSet<>(closedDays));
    }

    /**
     * Whether a word is one that plain language avoids.
     *
     * @param word a word, in upper or lower case; its letters composed (NFC)
     * @return true if the rule set names it
     */
    public boolean isJargon(String word) {
        return jargon.contains(word.toLowerCase(Locale.ROOT));
    }

    /** One and the same letter may be written in several ways. */
    private static String compared(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
