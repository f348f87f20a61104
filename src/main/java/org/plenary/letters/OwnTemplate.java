package org.plenary.letters;

import org.plenary.base.Language;
import org.plenary.store.Content;

/// A template that an officer has brought.
public record OwnTemplate(TemplateId id, LetterKind kind, Language language, String name, Content content) {}
