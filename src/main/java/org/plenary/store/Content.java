package org.plenary.store;

/// A file that lies in the folder of a workspace.
///
/// @param name the file's name as it came, without its folder
/// @param mediaType such as `application/pdf`; `application/octet-stream` where the name tells nothing
/// @param size in bytes
/// @param sha256 64 hexadecimal digits, in lower case
public record Content(String name, String mediaType, long size, String sha256) {}
