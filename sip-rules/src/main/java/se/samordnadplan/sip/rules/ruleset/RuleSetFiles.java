package se.samordnadplan.sip.rules.ruleset;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.Problem;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.RuleSetException;
import se.samordnadplan.sip.rules.file.Near;
import se.samordnadplan.sip.rules.file.Node;
import se.samordnadplan.sip.rules.file.Problems;
import se.samordnadplan.sip.rules.file.SourceFile;
import se.samordnadplan.sip.rules.file.Values;

/** Loads users' rule-set files with the files they extend. One object loads one chain of files. */
public final class RuleSetFiles {

    /** A region, a municipality, a unit: longer chains are mistakes. */
    private static final int MAX_FILES = 20;

    /** The files being read, to notice a circle. */
    private final List<Path> open = new ArrayList<>();

    private final List<Problem> found = new ArrayList<>();

    private final Set<RuleId> usersRules;

    private RuleSetFiles(Set<RuleId> usersRules) {
        this.usersRules = usersRules;
    }

    /**
     * Loads a file and all it extends.
     *
     * @param file the file
     * @param usersRules the ids of users' own rules
     * @return its definition
     * @throws IOException if the file cannot be read from disk
     * @throws RuleSetException with all problems of all files
     */
    public static Definition load(Path file, Set<RuleId> usersRules) throws IOException, RuleSetException {
        var files = new RuleSetFiles(usersRules);
        var definition = files.read(file).definition();
        if (definition == null || !files.found.isEmpty()) {
            throw new RuleSetException(files.found);
        }
        return definition;
    }

    private Extended read(Path file) throws IOException {
        byte[] bytes = SourceFile.bytes(file);
        var problems = new Problems(file.toString());
        open.add(real(file));
        int before = found.size();
        var definition = definition(file, bytes, problems);
        open.remove(open.size() - 1);
        found.addAll(before, problems.inOrder());
        return new Extended(definition, found.size() == before);
    }

    private @Nullable Definition definition(Path file, byte[] bytes, Problems problems) throws IOException {
        var root = SourceFile.tree(file.toString(), bytes, "formatVersion: \"1.0\"", problems);
        return root == null
                ? null
                : new DefinitionReader(problems, sha256(bytes), usersRules)
                        .read(root, node -> extended(node, file, problems));
    }

    private Extended extended(Node node, Path file, Problems problems) {
        var name = new Values(problems).text(node);
        if (name == null) {
            return Extended.UNKNOWN;
        }
        if (ShippedDefinitions.IDS.contains(name)) {
            return new Extended(ShippedDefinitions.get(name), true);
        }
        return isPath(name)
                ? extendedFile(node, name, file, problems)
                : refuse(
                        node,
                        problems,
                        "no shipped rule set has this id. Shipped are: " + String.join(", ", ShippedDefinitions.IDS)
                                + "; a file begins with ./ ." + Near.suggestion(name, ShippedDefinitions.IDS));
    }

    private static boolean isPath(String name) {
        return name.contains("/")
                || name.contains("\\")
                || name.endsWith(".yaml")
                || name.endsWith(".yml")
                || name.endsWith(".json");
    }

    private static Extended refuse(Node node, Problems problems, String advice) {
        problems.add(node.place(), advice);
        return Extended.UNKNOWN;
    }

    private Extended extendedFile(Node node, String name, Path file, Problems problems) {
        try {
            var parent = file.resolveSibling(name).normalize();
            if (open.contains(real(parent))) {
                return refuse(
                        node,
                        problems,
                        "the files extend each other in a circle. One of them must extend a shipped set.");
            }
            return open.size() < MAX_FILES
                    ? read(parent)
                    : refuse(node, problems, "more than " + MAX_FILES + " files extend each other. Join some of them.");
        } catch (IOException | InvalidPathException e) {
            return refuse(
                    node,
                    problems,
                    "the file to extend cannot be read. Its path is relative to this file: maybe it lies elsewhere.");
        }
    }

    /** The same for the same file, whatever links lead to it; a pipe has no real path. */
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(
                    "[SHA-256] is missing. Every Java runtime has it: maybe a security setting.", e);
        }
    }
}
