package fr.cdg62.lanceur;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The {@code mvn -Pdemo} command: starts, tells what to open and with which account, waits for Ctrl-C. */
public final class Demarrage {

    private Demarrage() {}

    public static void main(String[] args) throws InterruptedException {
        Console console = new Console(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        try {
            Options options = Options.lire(System.getProperties(), Path.of(System.getProperty("cdg62.racine", ".")));
            console.titre("Système d'information du CdG62 : démarrage");
            Lanceur lanceur = new Lanceur(options, Path.of(System.getProperty("cdg62.installation")), console);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> arreter(lanceur, console), "arret"));
            lanceur.demarrer();
            annoncer(lanceur, options, console);
            finir(lanceur, options);
        } catch (DemarrageImpossible e) {
            console.erreur(e.getMessage());
            throw e;
        }
    }

    /** Ends the whole program: Maven, in which it runs, has nothing more to do and must not go on to the next module. */
    private static void finir(Lanceur lanceur, Options options) throws InterruptedException {
        int code = lanceur.attendreFin();
        if (code != 0 && code != 143 && code != 130) {
            lanceur.close();
            throw new DemarrageImpossible("Le serveur d'application s'est arrêté (code " + code + "). Son journal : "
                    + options.donnees().resolve("journaux/serveur.log"));
        }
        System.exit(0);
    }

    private static void arreter(Lanceur lanceur, Console console) {
        console.titre("Arrêt en cours…");
        lanceur.close();
        console.ligne("Tout est arrêté ; les données sont gardées.");
    }

    private static void annoncer(Lanceur lanceur, Options options, Console console) {
        String racine = lanceur.adresse().toString();
        console.titre("Le système répond :");
        console.ligne("Extranet                 " + racine);
        console.ligne("Documentation de l'API   " + racine + "api.html  (contrat : " + racine + "openapi)");
        console.ligne("Services SOAP            " + racine + "ws/numerique/securisation-donnees/v1?wsdl");
        console.ligne("                         " + racine + "ws/carriere/comptes-retraite/v1?wsdl");
        console.ligne("État de santé            " + racine + "health");
        console.ligne("Données et journaux      " + options.donnees());
        if (options.demonstration()) {
            console.titre("Comptes de démonstration (fictifs, valables seulement ici) :");
            comptes().forEach(console::ligne);
        }
        console.titre("Ctrl-C arrête tout proprement.");
    }

    /** The table of demonstration accounts that the build takes from the référentiel. */
    static List<String> comptes() {
        try (InputStream flux = Demarrage.class.getResourceAsStream("/donnees/comptes-demonstration.csv");
                BufferedReader lecteur = new BufferedReader(new InputStreamReader(flux, StandardCharsets.UTF_8))) {
            return lecteur.lines()
                    .skip(1)
                    .map(l -> l.split(";", -1))
                    .map(c -> String.format("%-24s %-20s %s", c[0], c[1], c[2]))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("Liste des comptes de démonstration illisible", e);
        }
    }
}
