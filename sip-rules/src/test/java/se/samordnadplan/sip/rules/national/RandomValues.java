package se.samordnadplan.sip.rules.national;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Values of all kinds, now and then missing or wrong. */
abstract class RandomValues {

    private static final LocalDate MIDDLE = LocalDate.of(2026, 1, 28);

    private final Random random;

    /** How seldom something is wrong: differs from plan to plan, so that each rule has plans that keep it. */
    int seldom = 4;

    private int made;

    /** The same values for the same seed. */
    RandomValues(long seed) {
        random = new Random(seed);
    }

    /** One letter after the other, so that most ids are there once. */
    String next(String ids) {
        return String.valueOf(ids.charAt(made++ % ids.length()));
    }

    String personId() {
        return oneIn(seldom) ? one("nobody", " ") : pick("a", "b", "c", "d");
    }

    String meetingId() {
        return pick("0", "1", "2", "3");
    }

    String bodyId() {
        return oneIn(seldom) ? one("nowhere", " ") : pick("A", "B", "C", "D");
    }

    Boolean flag() {
        return pick(true, false);
    }

    /** Some weeks around the day of the planning meeting, seldom an impossible date, or none. */
    LocalDate date() {
        return oneIn(3 * seldom)
                ? one(LocalDate.of(2009, 12, 31), LocalDate.of(2100, 1, 1), LocalDate.MIN, LocalDate.MAX)
                : maybe(() -> MIDDLE.plusDays(random.nextInt(57) - 40L));
    }

    <T> List<T> list(Supplier<T> element) {
        return list(4, element);
    }

    <T> List<T> list(int most, Supplier<T> element) {
        var list = new ArrayList<T>();
        for (int size = random.nextInt(most + 1); size > 0; size--) {
            list.add(oneIn(2 * seldom) ? null : element.get());
        }
        return list;
    }

    <T> T maybe(Supplier<T> part) {
        return oneIn(seldom) ? null : part.get();
    }

    @SafeVarargs
    final <T> T pick(T... values) {
        return oneIn(seldom) ? null : values[random.nextInt(values.length)];
    }

    @SafeVarargs
    final <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }
}
