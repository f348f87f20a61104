import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.security.MessageDigest;

// Makes the CycloneDX list of a laid-out program from the one that the build has made: what is really there, each jar
// with the sums of the file as it lies there, and what no build knows of, the Java runtime and SQLite itself.
//
//     java -cp gson.jar Parts.java LIST IMAGE OUT
//
// IMAGE holds `lib` and `runtime`. Ends with 1, and says which, where a jar stands in no list or under no licence that
// SPDX names.

/// What libraries call their licences, where that is no name of SPDX's; each was looked at in the text that the library
/// brings along.
private static final Map<String, String> LICENCES = Map.of(
        "controlsfx: The 3-Clause BSD License", "BSD-3-Clause",
        "ez-vcard: FreeBSD License", "BSD-2-Clause-Views",
        "biweekly: FreeBSD License", "BSD-2-Clause",
        "logback-classic: GNU Lesser General Public License", "LGPL-2.1-only",
        "logback-core: GNU Lesser General Public License", "LGPL-2.1-only");

void main(String[] arguments) throws Exception {
    Path image = Path.of(arguments[1]);
    JsonObject list = JsonParser.parseString(Files.readString(Path.of(arguments[0]))).getAsJsonObject();
    List<String> wrong = new ArrayList<>();
    Map<String, JsonObject> parts = new TreeMap<>();
    Set<String> modules = modules(image);
    Set<Path> unlisted = jars(image);
    for (JsonElement one : list.getAsJsonArray("components")) {
        JsonObject part = one.getAsJsonObject();
        Path jar = image.resolve("lib").resolve(file(part));
        boolean isLinked = part.get("purl").getAsString().contains("classifier=")
                && modules.contains(name(part).replace('-', '.'));
        if (unlisted.remove(jar)) {
            part.add("hashes", hashes(jar));
        } else if (!isLinked) {
            continue;
        }
        settleLicences(part, wrong);
        parts.put(part.get("bom-ref").getAsString(), part);
    }
    JsonObject program = list.getAsJsonObject("metadata").getAsJsonObject("component");
    program.addProperty("type", "application");
    if (unlisted.remove(image.resolve("lib").resolve(file(program)))) {
        program.add("hashes", hashes(image.resolve("lib").resolve(file(program))));
        program.add("licenses", licence("Apache-2.0"));
    }
    unlisted.forEach(jar -> wrong.add("in no list of parts: " + jar.getFileName()));
    String own = program.get("bom-ref").getAsString();
    list.add("dependencies", dependencies(list.getAsJsonArray("dependencies"), parts.keySet(), own));
    var all = new JsonArray();
    all.add(runtime(image));
    parts.values().stream().filter(part -> name(part).equals("sqlite-jdbc")).forEach(driver -> all.add(sqlite(driver)));
    parts.values().forEach(all::add);
    list.add("components", all);
    if (!wrong.isEmpty()) {
        wrong.forEach(System.err::println);
        System.exit(1);
    }
    Files.writeString(
            Path.of(arguments[2]),
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create().toJson(list) + "\n");
}

private static String name(JsonObject part) {
    return part.get("name").getAsString();
}

/// `name-version.jar`, or `name-version-system.jar`
private static String file(JsonObject part) {
    String purl = part.get("purl").getAsString();
    int at = purl.indexOf("classifier=");
    String system = at < 0 ? "" : "-" + purl.substring(at + "classifier=".length()).split("&", 2)[0];
    return name(part) + "-" + part.get("version").getAsString() + system + ".jar";
}

private static Set<Path> jars(Path image) throws IOException {
    try (var files = Files.list(image.resolve("lib"))) {
        return files.filter(file -> file.toString().endsWith(".jar")).collect(Collectors.toCollection(TreeSet::new));
    }
}

private static Properties release(Path image) throws IOException {
    var release = new Properties();
    try (var reader = Files.newBufferedReader(image.resolve("runtime").resolve("release"))) {
        release.load(reader);
    }
    release.replaceAll((key, value) -> value.toString().replace("\"", ""));
    return release;
}

private static Set<String> modules(Path image) throws IOException {
    return Set.of(release(image).getProperty("MODULES").split(" "));
}

private static JsonArray hashes(Path file) throws Exception {
    var hashes = new JsonArray();
    for (String sum : List.of("SHA-256", "SHA-512")) {
        var hash = new JsonObject();
        hash.addProperty("alg", sum);
        hash.addProperty(
                "content", HexFormat.of().formatHex(MessageDigest.getInstance(sum).digest(Files.readAllBytes(file))));
        hashes.add(hash);
    }
    return hashes;
}

private static void settleLicences(JsonObject part, List<String> wrong) {
    JsonArray licences = part.getAsJsonArray("licenses");
    if (licences == null || licences.isEmpty()) {
        wrong.add("under no licence: " + name(part));
        return;
    }
    for (JsonElement one : licences) {
        JsonObject licence = one.getAsJsonObject().getAsJsonObject("license");
        if (licence != null && !licence.has("id")) {
            String called = name(part) + ": " + licence.get("name").getAsString();
            String id = LICENCES.get(called);
            if (id == null) {
                wrong.add("under a licence that SPDX does not know: " + called);
            } else {
                licence.remove("name");
                licence.addProperty("id", id);
            }
        }
    }
}

private static JsonArray licence(String id) {
    var name = new JsonObject();
    name.addProperty("id", id);
    var licence = new JsonObject();
    licence.add("license", name);
    var licences = new JsonArray();
    licences.add(licence);
    return licences;
}

private static JsonObject runtime(Path image) throws IOException {
    Properties release = release(image);
    String version = release.getProperty("JAVA_RUNTIME_VERSION", release.getProperty("JAVA_VERSION"));
    JsonObject runtime = part("platform", "OpenJDK", version, "GPL-2.0-with-classpath-exception");
    runtime.addProperty("description", "Java runtime of these modules: " + release.getProperty("MODULES"));
    return runtime;
}

/// The database, which the driver brings along.
private static JsonObject sqlite(JsonObject driver) {
    String version = driver.get("version").getAsString();
    return part("library", "SQLite", version.substring(0, version.lastIndexOf('.')), "blessing");
}

private static JsonObject part(String type, String name, String version, String licence) {
    var part = new JsonObject();
    part.addProperty("type", type);
    part.addProperty("bom-ref", name + "@" + version);
    part.addProperty("name", name);
    part.addProperty("version", version);
    part.add("licenses", licence(licence));
    return part;
}

/// Who needs whom. The jars of JavaFX without a system in their names are empty: who needs one, needs that of the system.
private static JsonArray dependencies(JsonArray all, Set<String> parts, String own) {
    Map<String, Set<String>> needs = new TreeMap<>();
    for (JsonElement one : all) {
        JsonObject dependency = one.getAsJsonObject();
        present(dependency.get("ref").getAsString(), parts, own).ifPresent(who -> {
            Set<String> needed = needs.computeIfAbsent(who, each -> new TreeSet<>());
            if (dependency.has("dependsOn")) {
                dependency.getAsJsonArray("dependsOn").asList().stream()
                        .flatMap(each -> present(each.getAsString(), parts, own).stream())
                        .filter(each -> !each.equals(who))
                        .forEach(needed::add);
            }
        });
    }
    var kept = new JsonArray();
    needs.forEach((who, needed) -> {
        var on = new JsonArray();
        needed.forEach(on::add);
        var dependency = new JsonObject();
        dependency.addProperty("ref", who);
        dependency.add("dependsOn", on);
        kept.add(dependency);
    });
    return kept;
}

private static Optional<String> present(String ref, Set<String> parts, String own) {
    return ref.equals(own) || parts.contains(ref)
            ? Optional.of(ref)
            : parts.stream().filter(part -> part.startsWith(ref.split("\\?", 2)[0] + "?classifier=")).findFirst();
}
