package se.samordnadplan.sip.cli;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** People who are known by the ids of their plans, one small plan each. */
final class ReviewedPeople {

    private ReviewedPeople() {}

    /** So many plans of a municipality, a line each. */
    static String plans(String municipality, int first, int number) {
        return IntStream.range(first, first + number)
                .mapToObj(i -> person(i, ",\"municipality\":\"" + municipality + "\""))
                .collect(Collectors.joining("\n"));
    }

    static String declined(int first, int number) {
        return plans("1980", first, number).replace("INITIATED", "DECLINED");
    }

    static String person(int number, String fields) {
        return "{\"formatVersion\":\"1.0\",\"id\":\"person-" + number + "\",\"version\":1,\"planType\":\"SIP\","
                + "\"status\":\"INITIATED\",\"individual\":{\"region\":\"19\"" + fields
                + "},\"source\":{\"system\":\"Form\"},\"consent\":{\"decision\":\"PENDING\"}}";
    }
}
