package se.samordnadplan.sip.model.constraint;

import java.util.regex.Pattern;
import se.samordnadplan.sip.model.internal.Texts;

/** The shape of telephone numbers and e-mail addresses. */
final class Contacts {

    private static final int MAX_EMAIL = 254;
    private static final Pattern SEPARATORS = Pattern.compile("[ \\-()/]");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{5,15}");

    private Contacts() {}

    static boolean isPhone(String text) {
        return PHONE.matcher(SEPARATORS.matcher(text).replaceAll("")).matches();
    }

    static boolean isEmail(String text) {
        int at = text.indexOf('@');
        if (text.length() > MAX_EMAIL || at < 1 || at != text.lastIndexOf('@') || holdsWhiteSpace(text)) {
            return false;
        }
        int dotInside = text.indexOf('.', at + 2);
        return dotInside > 0 && dotInside < text.length() - 1;
    }

    private static boolean holdsWhiteSpace(String text) {
        return text.chars().anyMatch(c -> Texts.isWhiteSpace((char) c));
    }
}
