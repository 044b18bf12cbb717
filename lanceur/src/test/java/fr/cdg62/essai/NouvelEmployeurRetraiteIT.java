package fr.cdg62.essai;

import static fr.cdg62.essai.DossiersFictifs.demander;
import static fr.cdg62.essai.DossiersFictifs.evenement;
import static fr.cdg62.essai.DossiersFictifs.note;
import static fr.cdg62.essai.DossiersFictifs.numero;
import static fr.cdg62.essai.DossiersFictifs.survenir;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an employer asked for stays his when its agent leaves him; the account goes on with the next one. */
@DisplayName("Retraite d'un agent qui change d'employeur")
class NouvelEmployeurRetraiteIT {
    private static final String SIMULATIONS = "/api/v1/simulations-retraite";

    @Test
    void lAvisDemandeResteAuPremier() {
        long carriere = Agents.carriere();
        String objet = DossiersFictifs.AVIS + "/" + ObjetsRetraite.avis(carriere);
        long piece = Offre.creer("secretaire", objet + "/pieces?nom=a.pdf", "%PDF-1.4\na\n%%EOF\n")
                .getJsonNumber("id")
                .longValue();
        CarrieresFictives.muter(carriere, ObjetsRetraite.ARRAS);
        Refus.exiger(Rest.compte("arras").get(objet), 404, "IDE-404");
        Refus.exiger(Rest.compte("arras").get(objet + "/pieces/" + piece), 404, "IDE-404");
        Refus.exiger(demander("arras", objet, numero("TRANSMETTRE", "A-62-9", Offre.jour())), 404, "IDE-404");
        assertThat(survenir("secretaire", objet, numero("TRANSMETTRE", "A-62-9", Offre.jour()))
                        .getString("etat"))
                .isEqualTo("TRANSMISE");
    }

    @Test
    void laSimulationResteAuPremier() {
        long carriere = Agents.carriere();
        String objet = SIMULATIONS + "/"
                + Offre.creer(
                                "secretaire",
                                SIMULATIONS,
                                "{\"carriere\":%d,\"demande\":{\"departs\":[\"2056-01-01\"]}}".formatted(carriere))
                        .getJsonNumber("id");
        CarrieresFictives.muter(carriere, ObjetsRetraite.ARRAS);
        Refus.exiger(Rest.compte("arras").get(objet), 404, "IDE-404");
        Refus.exiger(demander("arras", objet, evenement("CALCULER")), 404, "IDE-404");
        assertThat(survenir("secretaire", objet, evenement("CALCULER")).getString("etat"))
                .isEqualTo("CALCULEE");
    }

    /** Made reliable by the first employer, opened again by the second, at Ablainzevelle: each opening has its échéance. */
    @Test
    void leCompteSeRouvreChezLeSuivant() {
        long carriere = Agents.carriere();
        long compte = ObjetsRetraite.compte(carriere);
        String objet = "/api/v1/comptes-retraite/" + compte;
        String nom = "COMPTE_RETRAITE:" + compte;
        assertThat(ObjetsRetraite.echeances(nom)).singleElement().asString().endsWith(" 2030-05-31");
        fiabiliser(objet);
        assertThat(ObjetsRetraite.echeances(nom)).isEmpty();
        survenir("secretaire", objet, note("ROUVRIR", "Temps partiel oublié."));
        assertThat(ObjetsRetraite.echeances(nom)).singleElement().asString().endsWith(" 2030-05-31");

        survenir("secretaire", objet, evenement("SOUMETTRE"));
        survenir("cdg.carriere", objet, evenement("TRANSMETTRE"));
        survenir("cdg.carriere", objet, evenement("FIABILISER"));
        CarrieresFictives.muter(carriere, "216200022");
        assertThat(survenir("secretaire", objet, note("ROUVRIR", "Mutation.")).getString("etat"))
                .isEqualTo("EN_SAISIE");
        assertThat(ObjetsRetraite.echeances(nom)).as("chez le premier").isEmpty();
        assertThat(Offre.lire("secretaire", "/api/v1/echeances?siren=216200022&taille=200")
                        .toString())
                .contains(nom + "\"");
    }

    private static void fiabiliser(String objet) {
        Rest secretaire = Rest.compte("secretaire");
        Rest.Reponse saisi = secretaire
                .avec("If-Match", secretaire.get(objet).enTete("ETag"))
                .put(objet + "/contenu", """
                    {"versionCir":0,"arreteAu":"2026-10-31","enfants":[],"periodes":[{"debut":"2020-01-01","siren":"%s",\
                    "statut":"TITULAIRE","position":"ACTIVITE","categorie":"SEDENTAIRE","cotisee":true}]}""".formatted(Objets.ABLAIN));
        assertThat(saisi.statut()).as(saisi.texte()).isEqualTo(200);
        survenir("secretaire", objet, evenement("SOUMETTRE"));
        survenir("cdg.carriere", objet, evenement("TRANSMETTRE"));
        survenir("cdg.carriere", objet, evenement("FIABILISER"));
    }
}
