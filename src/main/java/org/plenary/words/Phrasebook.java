package org.plenary.words;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Language;

/// All messages of one language. Ask it for an interface of messages, then call the message:
/// `phrasebook.of(PeopleWords.class).chosen(3)` is `3 people chosen`.
///
/// Arguments may be text, whole numbers, dates (written out), enums (chosen by their name) and lists ("a, b and c").
public final class Phrasebook {

    private final Language language;
    private final Dates dates;
    private final Map<Class<?>, Object> spoken = new ConcurrentHashMap<>();

    /// With days in the usual style, as in papers.
    public Phrasebook(Language language) {
        this(language, DateStyle.USUAL);
    }

    /// With days as a user wishes to read them on the screen.
    public Phrasebook(Language language, DateStyle style) {
        this.language = language;
        this.dates = new Dates(language, style);
    }

    public Language language() {
        return language;
    }

    public Dates dates() {
        return dates;
    }

    /// The messages of `type`, an interface whose name ends in `Words`.
    ///
    /// @throws IllegalStateException where the texts of that interface are not shipped in this language
    public <W> W of(Class<W> type) {
        return type.cast(spoken.computeIfAbsent(type, this::speak));
    }

    /// Where the texts of `type` in `language` are found on the class path.
    public static String resource(Class<?> type, Language language) {
        String name = type.getSimpleName().replaceFirst("Words$", "").toLowerCase(Locale.ROOT);
        return "/words/" + name + "_" + language.code() + ".properties";
    }

    /// What stands beside each other in one line, with dots between; what is blank is left out.
    ///
    /// A day should stand before a name: among Arabic, a number behind a Latin name goes with the name to its other side.
    public String dotted(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private Object speak(Class<?> type) {
        Map<String, String> texts = load(type);
        Map<Method, MessageFormat> formats = new ConcurrentHashMap<>();
        InvocationHandler say = (proxy, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) {
                return method.invoke(this, arguments);
            }
            String text = texts.get(method.getName());
            if (text == null) {
                throw new IllegalStateException(resource(type, language) + " lacks " + method.getName());
            }
            // Most messages are plain texts: ICU costs a start-up only where there is something to format.
            if (text.indexOf('{') < 0 && text.indexOf('\'') < 0) {
                return text;
            }
            MessageFormat format = formats.computeIfAbsent(
                    method, m -> new MessageFormat(text, ULocale.forLocale(language.locale())));
            // ICU's formats are not safe to share between threads.
            synchronized (format) {
                return format.format(named(method, arguments));
            }
        };
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, say);
    }

    private Map<String, Object> named(Method method, Object @Nullable [] arguments) {
        Map<String, Object> named = new HashMap<>();
        if (arguments != null) {
            Parameter[] parameters = method.getParameters();
            for (int i = 0; i < arguments.length; i++) {
                named.put(parameters[i].getName(), sayable(arguments[i]));
            }
        }
        return named;
    }

    private Object sayable(Object argument) {
        return switch (argument) {
            case LocalDate day -> dates.date(day);
            case Enum<?> choice -> choice.name();
            case Collection<?> list ->
                ListFormatter.getInstance(ULocale.forLocale(language.locale())).format(list);
            default -> argument;
        };
    }

    private Map<String, String> load(Class<?> type) {
        String resource = resource(type, language);
        try (InputStream in = type.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not shipped");
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> texts = new HashMap<>();
            properties.forEach((key, value) -> texts.put((String) key, (String) value));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
