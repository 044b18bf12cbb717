package fr.cdg62.essai;

import static fr.cdg62.essai.GestesAptitude.LISTES;
import static fr.cdg62.essai.GestesAptitude.SIGNEE;
import static fr.cdg62.essai.GestesAptitude.acte;
import static fr.cdg62.essai.GestesAptitude.demander;
import static fr.cdg62.essai.GestesAptitude.etablir;
import static fr.cdg62.essai.GestesAptitude.id;
import static fr.cdg62.essai.GestesAptitude.inscrire;
import static fr.cdg62.essai.GestesAptitude.nom;
import static fr.cdg62.essai.GestesAptitude.preparer;
import static fr.cdg62.essai.GestesAptitude.refuse;
import static fr.cdg62.essai.GestesAptitude.survenir;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The life of an inscription: suspended, renewed, put off, ended. */
class VieInscriptionIT {

    @Test
    void uneInscriptionVitSuspendSeReinscritEtSEteint() {
        long id = id(preparer("TECHNICIEN"));
        long inscription = inscrire(id, nom(), "Zoé");
        etablir(id);
        String chemin = "/api/v1/inscriptions/" + inscription;
        JsonObject lue = Rest.compte("cdg.carriere").get(chemin).json();
        assertThat(lue.getString("terme"))
                .isEqualTo(SIGNEE.plusYears(2).minusDays(1).toString());

        refuse(
                demander(
                        "cdg.carriere",
                        chemin,
                        acte("SUSPENDRE", SIGNEE.plusDays(30))
                                .replace(
                                        "}",
                                        ",\"fin\":\"" + SIGNEE.plusDays(141)
                                                + "\",\"motifSuspension\":\"MATERNITE\"}")),
                422,
                "MET-359",
                "texte",
                "Une suspension est prouvée : indiquez la pièce justificative (congé de maternité).");
        JsonObject suspendue = survenir(
                "cdg.carriere",
                chemin,
                acte("SUSPENDRE", SIGNEE.plusDays(30))
                        .replace(
                                "}",
                                ",\"fin\":\"" + SIGNEE.plusDays(141)
                                        + "\",\"motifSuspension\":\"MATERNITE\",\"texte\":\"Arrêté 12\"}"));
        assertThat(suspendue.getString("terme"))
                .isEqualTo(SIGNEE.plusYears(2).minusDays(1).plusDays(112).toString());

        JsonObject reinscrite = survenir("cdg.carriere", chemin, acte("RENOUVELER", Offre.jour()));
        assertThat(reinscrite.getString("etat")).isEqualTo("REINSCRIT_3");
        assertThat(reinscrite.getString("avertissement")).contains("antérieure à la période de demande");

        Rest.Reponse attestation = Rest.compte("cdg.carriere").get(chemin + "/attestation");
        assertThat(attestation.statut()).isEqualTo(200);
        assertThat(attestation.texte()).startsWith("%PDF");

        survenir("cdg.carriere", chemin, acte("NOMMER", Offre.jour()).replace("}", ",\"texte\":\"Ville de Lens\"}"));
        refuse(Rest.compte("cdg.carriere").get(chemin + "/attestation"), 409, "MET-358");
        refuse(demander("cdg.carriere", chemin, acte("RENOUVELER", Offre.jour())), 409, "MET-001");
    }

    @Test
    void uneDemandeApresLeTermeEstRefuseeEtLInscriptionEteinte() {
        LocalDate signee = Offre.jour().minusYears(2);
        String chemin = "/api/v1/inscriptions/" + inscription("EJE", signee);
        assertThat(Rest.compte("cdg.carriere").get(chemin).json().getString("etat"))
                .isEqualTo("EXPIRE");
        refuse(
                demander("cdg.carriere", chemin, acte("RENOUVELER", Offre.jour())),
                422,
                "MET-355",
                "date",
                "La demande a été reçue le %1$td/%1$tm/%1$tY, après le terme de l'inscription (%2$td/%2$tm/%2$tY)."
                        .formatted(Offre.jour(), Offre.jour().minusDays(1)));
        refuse(
                demander(
                        "cdg.carriere",
                        chemin,
                        acte("NOMMER", Offre.jour()).replace("}", ",\"texte\":\"Ville de Lens\"}")),
                409,
                "MET-358");
    }

    @Test
    void quatreAnsAuPlus() {
        String chemin = "/api/v1/inscriptions/" + inscription("EJE", SIGNEE);
        for (String etat : new String[] {"REINSCRIT_3", "REINSCRIT_4"}) {
            assertThat(survenir("cdg.carriere", chemin, acte("RENOUVELER", Offre.jour()))
                            .getString("etat"))
                    .isEqualTo(etat);
        }
        assertThat(Rest.compte("cdg.carriere").get(chemin).json().getString("terme"))
                .isEqualTo(SIGNEE.plusYears(4).minusDays(1).toString());
        refuse(
                demander("cdg.carriere", chemin, acte("RENOUVELER", Offre.jour())),
                422,
                "MET-356",
                "date",
                "L'inscription a déjà duré 4 ans, hors suspensions : elle n'est plus renouvelable.");
    }

    @Test
    void seProrogeSeReinscritDeDroitEtSeRadie() {
        String chemin = "/api/v1/inscriptions/" + inscription("EJE", SIGNEE);
        LocalDate prochain = SIGNEE.plusYears(3);
        assertThat(survenir("cdg.carriere", chemin, acte("PROROGER", prochain)).getString("terme"))
                .isEqualTo(prochain.toString());
        assertThat(Rest.compte("maire")
                        .get("/api/v1/echeances?siren=216200014&taille=200")
                        .texte())
                .contains("INSCRIPTION:" + chemin.substring(chemin.lastIndexOf('/') + 1));
        survenir("cdg.carriere", chemin, acte("NOMMER", Offre.jour()).replace("}", ",\"texte\":\"Ville de Lens\"}"));
        assertThat(survenir(
                                "cdg.carriere",
                                chemin,
                                acte("REINSCRIRE", Offre.jour()).replace("}", ",\"texte\":\"Suppression d'emploi\"}"))
                        .getString("etat"))
                .isEqualTo("REINSCRIT_DE_DROIT");
        survenir("cdg.carriere", chemin, acte("RADIER", Offre.jour()).replace("}", ",\"texte\":\"Autre liste\"}"));
        refuse(
                demander(
                        "cdg.carriere",
                        chemin,
                        acte("NOMMER", Offre.jour()).replace("}", ",\"texte\":\"Ville de Lens\"}")),
                409,
                "MET-001");
    }

    /** Somebody on a list signed that day. */
    private static long inscription(String grade, LocalDate signee) {
        long liste = id(preparer(grade));
        long inscription = inscrire(liste, nom(), "Zoé");
        survenir("cdg.signataire", LISTES + "/" + liste, "{\"evenement\":\"ETABLIR\",\"date\":\"" + signee + "\"}");
        return inscription;
    }
}
