package io.mapwalk.deliverable.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a page may do in a browser [CSP Level 3]. Nothing may be loaded from anywhere, should a text
 * ever find a way into the markup.
 */
final class Policy {

  /** Of a page that is only looked at. */
  static final String STILL = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

  private Policy() {}

  /** Of a page in which that one script, known by what it is, may run. */
  static String scripted(String script) {
    return STILL + "; script-src 'sha256-" + fingerprint(script) + "'";
  }

  /** Of a page in which that one script may run and load files of the disk the page is on. */
  static String live(String script) {
    return scripted(script) + " file:";
  }

  private static String fingerprint(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      // Every Java platform has it.
      throw new IllegalStateException(e);
    }
  }
}
