package se.samordnadplan.sip.cli.review.tally;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * Numbers that stand for persons during one run, so that no identity number is kept. They cannot be traced back: a secret of
 * the run is part of them, and is forgotten with it. Two persons with one number are as good as impossible, and would
 * only hide more. Immutable and thread-safe.
 */
final class PersonKeys {

    private static final int WITHOUT_CENTURY = 10;

    private final byte[] secret = new byte[32];

    PersonKeys() {
        new SecureRandom().nextBytes(secret);
    }

    /**
     * An identity number however it is spelled: in letters and digits only, in upper case, and of one that is all digits without
     * the century. It is empty where nothing is left.
     */
    static String identity(String spelling) {
        var text = new StringBuilder();
        spelling.codePoints().filter(Character::isLetterOrDigit).forEach(text::appendCodePoint);
        var identity = text.toString().toUpperCase(Locale.ROOT);
        var isLong = identity.length() >= WITHOUT_CENTURY && identity.chars().allMatch(Character::isDigit);
        return isLong ? identity.substring(identity.length() - WITHOUT_CENTURY) : identity;
    }

    /** The number of a person; the kind keeps identity numbers and ids of plans apart. */
    long of(char kind, String identity) {
        var digest = sha256();
        digest.update(secret);
        digest.update((kind + identity).getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("[SHA-256] is missing. Maybe the Java installation is damaged.", e);
        }
    }
}
