package empty;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.shell.core.command.annotation.Command;

/** An application of one command, with everything else as the starter brings it. */
@SpringBootApplication
public class Empty {

  public static void main(String[] arguments) {
    SpringApplication.run(Empty.class, arguments);
  }

  @Command(name = "hello", description = "Says hello.")
  String hello() {
    return "hello";
  }
}
