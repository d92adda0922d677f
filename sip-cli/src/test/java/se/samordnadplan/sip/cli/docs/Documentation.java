package se.samordnadplan.sip.cli.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** The pages that people read: those of the root, of {@code docs} and of the examples. */
final class Documentation {

    static final Path ROOT = Path.of(System.getProperty("sip.root"));

    /** What they show is tested where they are made. */
    private static final Set<String> GENERATED =
            Set.of("docs/rules.md", "docs/rules.sv.md", "docs/traceability.md", "docs/rule-changes.md");

    /** What has been read once, by folder and suffix. */
    private static final Map<String, Map<String, String>> FILES = new ConcurrentHashMap<>();

    private static final Map<String, Node> PARSED = new ConcurrentHashMap<>();

    private static final List<Listing> LISTINGS = pages().stream()
            .filter(page -> !GENERATED.contains(page))
            .flatMap(page -> listings(page).stream())
            .toList();

    private Documentation() {}

    /** The paths from the root of the repository, with slashes. */
    static List<String> pages() {
        var pages = new ArrayList<Path>(files(ROOT, 1));
        pages.addAll(files(ROOT.resolve("docs"), 2));
        pages.addAll(files(ROOT.resolve("examples"), 2));
        return pages.stream()
                .map(page -> ROOT.relativize(page).toString().replace('\\', '/'))
                .toList();
    }

    private static List<Path> files(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String path) {
        try {
            return Files.readString(ROOT.resolve(path)).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The blocks of code of all pages that are written by hand. */
    static List<Listing> listings() {
        return LISTINGS;
    }

    private static List<Listing> listings(String page) {
        var listings = new ArrayList<Listing>();
        parsed(page).accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock block) {
                var isBelowCommand = block.getPrevious() instanceof IndentedCodeBlock commands
                        && commands.getLiteral().startsWith("./sip ");
                listings.add(new Listing(page, block.getInfo(), block.getLiteral(), isBelowCommand));
            }

            @Override
            public void visit(IndentedCodeBlock block) {
                listings.add(new Listing(page, Listing.COMMANDS, block.getLiteral(), false));
            }
        });
        return listings;
    }

    /** Where the links of a page lead. */
    static List<String> links(String page) {
        var links = new ArrayList<String>();
        parsed(page).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
                visitChildren(link);
            }
        });
        return links;
    }

    /** The anchors of the headings of a page, as GitHub makes them. */
    static List<String> anchors(String page) {
        var anchors = new ArrayList<String>();
        parsed(page).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                var title = TextContentRenderer.builder().build().render(heading);
                anchors.add(title.strip()
                        .replace("\"", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'));
            }
        });
        return anchors;
    }

    /** The texts of the Java files by their names. */
    static Map<String, String> javaFiles() {
        var byName = new TreeMap<String, String>();
        files(".java", "").forEach((path, text) -> byName.put(path.substring(path.lastIndexOf('/') + 1), text));
        return byName;
    }

    /** The texts of the files in a folder and below by their paths, without what a build has made. */
    static Map<String, String> files(String suffix, String folder) {
        return FILES.computeIfAbsent(folder + "*" + suffix, key -> read(suffix, folder));
    }

    private static Map<String, String> read(String suffix, String folder) {
        var texts = new TreeMap<String, String>();
        try {
            Files.walkFileTree(ROOT.resolve(folder), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                    var name = dir.getFileName().toString();
                    var isMade = name.equals("target") || name.startsWith(".") && !dir.equals(ROOT);
                    return isMade ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.toString().endsWith(suffix)) {
                        var path = ROOT.relativize(file).toString().replace('\\', '/');
                        texts.put(path, text(path));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Node parsed(String page) {
        return PARSED.computeIfAbsent(page, path -> Parser.builder().build().parse(text(path)));
    }
}
