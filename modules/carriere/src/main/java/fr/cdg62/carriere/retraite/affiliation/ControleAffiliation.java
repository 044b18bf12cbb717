package fr.cdg62.carriere.retraite.affiliation;

import fr.cdg62.carriere.api.duree.DureeHebdomadaire;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.retraite.affiliation.ContratAffiliation;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import java.util.List;

/** What a contract must be to be affiliated: codes E103 to E105 of the exchanges (specification carrière, § 3.6). */
final class ControleAffiliation {
    private ControleAffiliation() {}

    static void exiger(String siren, ContratAffiliation contrat, List<Connue> autres, HeuresHebdomadaires heures) {
        exigerFonctionnaire(contrat);
        Saisie.exiger(
                contrat.minutes() <= heures.tempsComplet(),
                "Un emploi compte %s par semaine au plus."
                        .formatted(new DureeHebdomadaire(heures.tempsComplet()).texte()),
                "minutes");
        exigerPeriodeLibre(siren, contrat, autres, heures.tempsComplet());
        exigerHeures(contrat, heures);
    }

    private static void exigerFonctionnaire(ContratAffiliation contrat) {
        if (contrat.nature() == Statut.CONTRACTUEL) {
            throw new DemandeRefusee(
                    CodeProbleme.CNRACL_CONTRACTUEL,
                    "Un contractuel relève du régime général et de l'Ircantec : seuls les stagiaires et les titulaires s'affilient à la CNRACL (E105).",
                    "nature");
        }
    }

    /** Several employers share an agent only when none employs him full time. */
    private static void exigerPeriodeLibre(
            String siren, ContratAffiliation contrat, List<Connue> autres, int tempsComplet) {
        autres.stream()
                .filter(autre -> autre.tientDepuis(contrat.dateEffet()))
                .filter(autre -> autre.siren().equals(siren)
                        || autre.minutes() >= tempsComplet
                        || contrat.minutes() >= tempsComplet)
                .findFirst()
                .ifPresent(autre -> {
                    throw new DemandeRefusee(
                            CodeProbleme.CNRACL_DEJA_AFFILIE,
                            "L'agent est déjà affilié depuis le %s, sur la même période%s (E103)."
                                    .formatted(
                                            DateFrancaise.courte(autre.debut()),
                                            autre.siren().equals(siren) ? "" : ", par un autre employeur"),
                            "dateEffet");
                });
    }

    private static void exigerHeures(ContratAffiliation contrat, HeuresHebdomadaires heures) {
        if (!heures.suffisent()) {
            throw new DemandeRefusee(
                    CodeProbleme.CNRACL_HEURES,
                    "Au %s, %s par semaine, tous employeurs réunis, moins que les %s qui ouvrent l'affiliation : l'agent relève de l'Ircantec (E104)."
                            .formatted(
                                    DateFrancaise.courte(contrat.dateEffet()),
                                    new DureeHebdomadaire(heures.total()).texte(),
                                    heures.seuil()),
                    "minutes");
        }
    }
}
