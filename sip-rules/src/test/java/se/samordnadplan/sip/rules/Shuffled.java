package se.samordnadplan.sip.rules;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.SipPlan;

/** A plan with the elements of each of its lists in another order. It knows where each element was. */
final class Shuffled {

    private final Random random;
    private final Map<String, String> origins = new HashMap<>();
    private final SipPlan plan;

    /** The same order for the same seed. */
    Shuffled(SipPlan original, long seed) {
        random = new Random(seed);
        plan = (SipPlan) copy(original, "", "");
    }

    SipPlan plan() {
        return plan;
    }

    /** Where the element was that is now at a pointer, or the part of it that the pointer names. */
    JsonPointer origin(JsonPointer pointer) {
        var text = pointer.toString();
        for (int end = text.length(); end > 0; end = text.lastIndexOf('/', end - 1)) {
            var origin = origins.get(text.substring(0, end));
            if (origin != null) {
                return JsonPointer.parse(origin + text.substring(end));
            }
        }
        return pointer;
    }

    private Object copy(Object value, String from, String to) {
        if (value instanceof List<?> list) {
            return shuffle(list, from, to);
        }
        return value instanceof Record part ? copyOfRecord(part, from, to) : value;
    }

    private List<Object> shuffle(List<?> list, String from, String to) {
        var order = new ArrayList<>(IntStream.range(0, list.size()).boxed().toList());
        Collections.shuffle(order, random);
        var shuffled = new ArrayList<Object>();
        for (int index : order) {
            var origin = from + "/" + index;
            var place = to + "/" + shuffled.size();
            origins.put(place, origin);
            shuffled.add(copy(list.get(index), origin, place));
        }
        return shuffled;
    }

    private Record copyOfRecord(Record part, String from, String to) {
        var components = part.getClass().getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                var name = "/" + components[i].getName();
                values[i] = copy(components[i].getAccessor().invoke(part), from + name, to + name);
            }
            return part.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part.getClass().getSimpleName(), e);
        }
    }
}
