package fr.cdg62.carriere.importation.demonstration;

import fr.cdg62.carriere.lot.CarriereImportee;
import fr.cdg62.referentiel.api.agent.AgentVue;
import fr.cdg62.referentiel.api.agent.IdentiteAgent;
import fr.cdg62.referentiel.api.agent.NouvelAgent;
import fr.cdg62.referentiel.api.collectivite.CollectiviteVue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * An agent of the demonstration: a name that says he does not exist, and a NIR of the commune 62 999, key right.
 *
 * @param rang from 0; decides of everything
 * @param siren employer, a real collectivité
 */
record AgentFictif(int rang, String siren) {
    /** First agent who is not of this employer → employer. */
    private static final TreeMap<Integer, String> EMPLOYEURS = new TreeMap<>(Map.of(
            100,
            "216200410",
            160,
            "216200147",
            210,
            "216200048",
            235,
            "216200196",
            255,
            "216200238",
            270,
            "216200253",
            285,
            "216200139",
            290,
            "216200071",
            295,
            "216200204",
            300,
            "216200212"));

    private static final List<String> PRENOMS = List.of(
            "Camille", "Dominique", "Alix", "Sacha", "Maxence", "Lou", "Claude", "Noa", "Charlie", "Eden", "Ange");

    /** Cadre d'emplois, grade and last échelon that the demonstration gives in it. */
    private static final List<Place> PLACES = List.of(
            new Place("ADJ_ADM", "ADJ_ADM", 11),
            new Place("ADJ_TECH", "ADJ_TECH", 11),
            new Place("ADJ_TECH", "ADJ_TECH_P2", 12),
            new Place("ATSEM", "ATSEM_P2", 12),
            new Place("REDACTEUR", "REDACTEUR", 13),
            new Place("ADJ_ANIM", "ADJ_ANIM", 11),
            new Place("ATTACHE", "ATTACHE", 11),
            new Place("ADJ_PAT", "ADJ_PAT", 11),
            new Place("TECHNICIEN", "TECHNICIEN", 13),
            new Place("AUX_PUER", "AUX_PUER_CN", 11),
            new Place("REDACTEUR", "REDACTEUR_P2", 12),
            new Place("ATTACHE", "ATTACHE_P", 10),
            new Place("POLICE_MUNICIPALE", "GARDIEN_BRIG", 12));

    /** Where an agent stands. */
    record Place(String cadre, String grade, int dernier) {}

    static AgentFictif de(int rang) {
        return new AgentFictif(rang, EMPLOYEURS.higherEntry(rang).getValue());
    }

    static List<AgentFictif> tous() {
        return IntStream.range(0, EMPLOYEURS.lastKey())
                .mapToObj(AgentFictif::de)
                .toList();
    }

    NouvelAgent nouveau() {
        LocalDate naissance = LocalDate.of(1962 + rang % 40, 1 + rang % 12, 1 + rang % 28);
        String numero = "%d%02d%02d62999%03d"
                .formatted(1 + rang % 2, naissance.getYear() % 100, naissance.getMonthValue(), 500 + rang);
        String nir = numero + "%02d".formatted(97 - Long.parseLong(numero) % 97);
        return new NouvelAgent(
                nir,
                new IdentiteAgent(
                        "FICTIF-D%03d".formatted(rang),
                        null,
                        PRENOMS.get(rang % PRENOMS.size()),
                        null,
                        naissance,
                        "Commune fictive"),
                siren);
    }

    CarriereImportee carriere(AgentVue agent, CollectiviteVue employeur) {
        return new CarriereImportee(
                agent.id(),
                agent.nir(),
                agent.nom(),
                agent.prenom(),
                place().cadre(),
                employeur,
                new ParcoursFictif(rang, siren, place()).actes());
    }

    private Place place() {
        return PLACES.get(rang % PLACES.size());
    }
}
