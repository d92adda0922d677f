import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Turns the shipped rule sets into JSON, so that the jar needs no YAML reader, and lays the YAML beside it for people.
 * Run by the build, in source-launcher mode.
 *
 * <p>Arguments: the folder of the YAML files, the folder to write to.
 */
public final class RuleSetsToJson {

    private RuleSetsToJson() {}

    public static void main(String[] args) throws IOException {
        var yaml = new ObjectMapper(YAMLFactory.builder()
                .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                .build());
        var target = Files.createDirectories(Path.of(args[1]));
        try (var files = Files.newDirectoryStream(Path.of(args[0]), "*.yaml")) {
            for (var file : files) {
                var name = file.getFileName().toString();
                JsonNode tree = yaml.readTree(Files.readString(file));
                Files.writeString(target.resolve(name), Files.readString(file));
                Files.writeString(target.resolve(name.replaceAll("yaml$", "json")), tree.toString() + "\n");
            }
        }
    }
}
