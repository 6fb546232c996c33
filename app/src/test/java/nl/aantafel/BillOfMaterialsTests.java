package nl.aantafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program carries a list of its parts (CycloneDX), and that list is whole. */
class BillOfMaterialsTests {
    private static final String OURS = "nl.aantafel";

    @Test
    void everyDependencyThatWeChoseIsInTheList() throws Exception {
        var chosen = new TreeSet<String>();
        for (var module : ofTheProgram()) chosen.addAll(dependencies(module));
        assertThat(chosen).hasSizeGreaterThan(20);
        assertThat(parts().map(part -> text(part, "group") + ":" + text(part, "name")))
                .containsAll(chosen);
    }

    @Test
    void nothingInTheListIsUnfinishedButOurOwn() throws Exception {
        assertThat(parts())
                .hasSizeGreaterThan(100)
                .allMatch(part -> !text(part, "version").isEmpty());
        assertThat(parts().filter(part -> text(part, "version").contains("SNAPSHOT"))
                        .map(part -> text(part, "group")))
                .containsOnly(OURS);
    }

    @Test
    void everyPartThatIsNotOursHasALicence() throws Exception {
        assertThat(parts().filter(part -> !text(part, "group").equals(OURS)))
                .allMatch(part -> part.path("licenses").size() > 0);
    }

    @Test
    void whatOnlyTestsUseIsNotInTheList() throws Exception {
        assertThat(parts().map(part -> text(part, "name")))
                .doesNotContain("junit-jupiter", "playwright", "spotbugs", "testkit");
    }

    private static Stream<JsonNode> parts() throws Exception {
        try (var list = BillOfMaterialsTests.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
            var components = new JsonMapper().readTree(list).path("components");
            return StreamSupport.stream(components.spliterator(), false);
        }
    }

    private static String text(JsonNode part, String name) {
        return part.path(name).asString("");
    }

    private static List<Path> ofTheProgram() throws Exception {
        try (var poms = Files.walk(SourceTree.root().resolve("modules"), 2)) {
            return Stream.concat(
                            Stream.of(SourceTree.root().resolve("app/pom.xml")),
                            poms.filter(pom ->
                                    pom.endsWith("pom.xml") && !pom.toString().contains("testkit")))
                    .toList();
        }
    }

    /** What goes into the program, in so far as it stands in this file itself. */
    private static Set<String> dependencies(Path pom) throws Exception {
        var document =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new File(pom.toString()));
        var found = new TreeSet<String>();
        var dependencies = document.getElementsByTagName("dependency");
        for (var i = 0; i < dependencies.getLength(); i++) {
            var dependency = (Element) dependencies.item(i);
            var holder = dependency.getParentNode().getParentNode();
            if (holder.getNodeName().equals("project") && isShipped(dependency))
                found.add(child(dependency, "groupId") + ":" + child(dependency, "artifactId"));
        }
        return found;
    }

    private static boolean isShipped(Element dependency) {
        return Set.of("", "compile", "runtime").contains(child(dependency, "scope"))
                && !child(dependency, "optional").equals("true");
    }

    private static String child(Element element, String name) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling())
            if (child.getNodeName().equals(name)) return child.getTextContent().strip();
        return "";
    }
}
