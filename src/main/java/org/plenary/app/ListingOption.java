package org.plenary.app;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.Option;

/// The option of a command that lists something, and the two ways in which it does.
final class ListingOption {

    @Option(names = "--json", description = "as JSON, one object for each line of the list")
    private boolean isJson;

    boolean isJson() {
        return isJson;
    }

    /// Lists all things: as one array, or each as a person reads it.
    ///
    /// @param line says one thing in words
    /// @return the exit code
    <T> int list(Console console, List<T> things, Function<T, JsonObject> object, Consumer<T> line) {
        if (isJson) {
            var array = new JsonArray();
            things.forEach(one -> array.add(object.apply(one)));
            console.say(new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create().toJson(array));
        } else {
            things.forEach(line);
        }
        return Cli.DONE;
    }
}
