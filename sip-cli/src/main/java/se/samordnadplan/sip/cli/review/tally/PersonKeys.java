package se.samordnadplan.sip.cli.review.tally;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/**
 * Numbers that stand for persons during one run, so that no identity number is kept. They cannot be traced back: a secret of
 * the run is part of them, and is forgotten with it. Two persons with one number are as good as impossible, and would
 * only hide more. Immutable and thread-safe.
 */
final class PersonKeys {

    private final byte[] secret = new byte[32];

    PersonKeys() {
        new SecureRandom().nextBytes(secret);
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
