package fr.cdg62.referentiel.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Fictitious agents: names that say so, and NIR of a commune that does not exist (62 999), keys right. */
final class AgentsDemo {
    private static final List<String> PRENOMS = List.of("Camille", "Dominique", "Alix", "Sacha", "Maxence", "Lou");

    private AgentsDemo() {}

    /** Rows nir, nom, prenom, date_naissance, siren for one employer. */
    static List<Object[]> pour(String siren, int premierNumero, int nombre) {
        List<Object[]> agents = new ArrayList<>();
        for (int i = 0; i < nombre; i++) {
            int numero = premierNumero + i;
            LocalDate naissance = LocalDate.of(1965 + numero % 35, 1 + numero % 12, 1 + numero % 28);
            agents.add(new Object[] {
                nir(1 + numero % 2, naissance, numero),
                "FICTIF-%03d".formatted(numero),
                PRENOMS.get(numero % PRENOMS.size()),
                naissance,
                siren
            });
        }
        return agents;
    }

    private static String nir(int sexe, LocalDate naissance, int ordre) {
        String numero =
                "%d%02d%02d62999%03d".formatted(sexe, naissance.getYear() % 100, naissance.getMonthValue(), ordre);
        return numero + "%02d".formatted(97 - Long.parseLong(numero) % 97);
    }
}
