package fr.cdg62.carriere.conseil;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.Refus;
import fr.cdg62.carriere.api.conseil.EtatSaisine;
import fr.cdg62.carriere.api.conseil.EvenementSaisine;
import fr.cdg62.carriere.api.conseil.NatureSaisine;
import fr.cdg62.carriere.api.conseil.NouvelleSaisine;
import fr.cdg62.carriere.api.conseil.ReponseProposee;
import fr.cdg62.carriere.api.conseil.ThemeConseil;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.trace.Etape;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Saisine du conseil et contrôle par un pair (§ 1.20 et § 1.21)")
class SaisineTest {
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 23);
    private static final List<Etape> ETAPES =
            List.of(new Etape("Reprise", "64 mois × 3/4", "48 mois", "décret n° 2016-596, art. 5"));

    private final Saisine saisine = new Saisine(
            "SAI-2026-00001",
            new NouvelleSaisine(
                    "216200014", NatureSaisine.EXPERTISE, ThemeConseil.REPRISE_SERVICES, "Reprise", "Combien ?", 7L),
            "Lens",
            "secretaire",
            JOUR);

    @Test
    void quiACalculeNeControlePas() {
        soumettre("cdg.carriere");
        Refus.verifier(
                () -> saisine.survenir(EvenementSaisine.VALIDER, null, "cdg.carriere", JOUR, role -> true),
                CodeProbleme.SEPARATION_DES_TACHES,
                null,
                "Vous avez préparé cette réponse : une autre personne doit la contrôler.");
        saisine.survenir(EvenementSaisine.VALIDER, null, "cdg.carriere2", JOUR, role -> true);
        assertThat(MachineSaisine.MACHINE.depuis(EtatSaisine.REPONSE))
                .containsExactlyInAnyOrder(EvenementSaisine.ACCEPTER, EvenementSaisine.CONTESTER);
    }

    @Test
    void unCalculSansEtapeEstRefuse() {
        Refus.verifier(
                () -> saisine.proposer(
                        new ReponseProposee("48 mois", "Règles au 23/11/2026", "64 mois", List.of()), "cdg.carriere"),
                CodeProbleme.SAISIE_INVALIDE,
                "reponse.etapes",
                "Un calcul se donne étape par étape : indiquez-en au moins une.");
    }

    @Test
    void unCalculSansVersionDesReglesEstRefuse() {
        Refus.verifier(
                () -> saisine.proposer(new ReponseProposee("48 mois", "", "64 mois", ETAPES), "cdg.carriere"),
                CodeProbleme.SAISIE_INVALIDE,
                "reponse.regles",
                "Le champ « reponse.regles » compte de 1 à 500 caractères.");
    }

    @Test
    void lEmployeurNeQualifiePas() {
        Refus.verifier(
                () -> saisine.survenir(
                        EvenementSaisine.QUALIFIER,
                        null,
                        "secretaire",
                        JOUR,
                        role -> role.equals(Roles.COLLECTIVITE_GESTIONNAIRE)),
                CodeProbleme.SEC_HABILITATION,
                null,
                "Vos habilitations ne permettent pas l'opération QUALIFIER à l'état SAISINE.");
    }

    private void soumettre(String auteur) {
        saisine.survenir(EvenementSaisine.QUALIFIER, null, auteur, JOUR, role -> true);
        saisine.survenir(EvenementSaisine.PRENDRE_EN_CHARGE, null, auteur, JOUR, role -> true);
        saisine.survenir(EvenementSaisine.SOUMETTRE, null, auteur, JOUR, role -> true);
        saisine.proposer(new ReponseProposee("48 mois", "Règles au 23/11/2026", "64 mois", ETAPES), auteur);
    }
}
