package se.samordnadplan.sip.model;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The order of places in a plan document: fields in the order of the format, list elements by their number, an object
 * before its fields.
 *
 * <p>A place that the format does not have comes after those it has, numbers before names. Immutable and thread-safe.
 */
public enum FormatOrder implements Comparator<JsonPointer> {
    /** The only instance. */
    INSTANCE;

    private final Map<Class<?>, Map<String, Field>> objects = new HashMap<>();

    FormatOrder() {
        describe(SipPlan.class);
    }

    /** A field of an object: its rank and, where it leads to objects, their type. */
    private record Field(int rank, @Nullable Class<?> leadsTo) {}

    private void describe(Class<?> type) {
        if (objects.containsKey(type)) {
            return;
        }
        var fields = new HashMap<String, Field>();
        objects.put(type, fields);
        for (RecordComponent component : type.getRecordComponents()) {
            var leadsTo = objectType(component.getGenericType());
            fields.put(component.getName(), new Field(fields.size(), leadsTo));
            if (leadsTo != null) {
                describe(leadsTo);
            }
        }
    }

    private static @Nullable Class<?> objectType(Type type) {
        var element = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        return element instanceof Class<?> plain && plain.isRecord() ? plain : null;
    }

    @Override
    public int compare(JsonPointer first, JsonPointer second) {
        return compare(first.tokens(), second.tokens());
    }

    private int compare(List<String> first, List<String> second) {
        Class<?> type = SipPlan.class;
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            var fields = type == null ? null : objects.get(type);
            String left = first.get(i);
            String right = second.get(i);
            int order = compareTokens(left, right, fields);
            if (order != 0) {
                return order;
            }
            if (!isIndex(left)) {
                var field = fields == null ? null : fields.get(left);
                type = field == null ? null : field.leadsTo();
            }
        }
        return Integer.compare(first.size(), second.size());
    }

    /** Names of the format, then numbers, then the rest: one order of all tokens, also where names look like numbers. */
    private static int compareTokens(String left, String right, @Nullable Map<String, Field> fields) {
        int order = Integer.compare(rank(left, fields), rank(right, fields));
        if (order == 0) {
            order = Integer.compare(index(left), index(right));
        }
        return order != 0 ? order : left.compareTo(right);
    }

    private static int rank(String name, @Nullable Map<String, Field> fields) {
        var field = fields == null ? null : fields.get(name);
        return field == null ? Integer.MAX_VALUE : field.rank();
    }

    /** The greatest number stands for a token that is none, so that it comes last. */
    private static int index(String token) {
        return isIndex(token) ? Integer.parseInt(token) : Integer.MAX_VALUE;
    }

    private static boolean isIndex(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (token.charAt(i) < '0' || token.charAt(i) > '9') {
                return false;
            }
        }
        return !token.isEmpty() && token.length() < 10;
    }
}
