package fr.cdg62.essai;

import static fr.cdg62.essai.GestesPI.ABLAIN;
import static fr.cdg62.essai.GestesPI.CAMPAGNES;
import static fr.cdg62.essai.GestesPI.DOSSIERS;
import static fr.cdg62.essai.GestesPI.JOUR;
import static fr.cdg62.essai.GestesPI.dossier;
import static fr.cdg62.essai.GestesPI.evenement;
import static fr.cdg62.essai.GestesPI.id;
import static fr.cdg62.essai.GestesPI.irrecevable;
import static fr.cdg62.essai.GestesPI.ldgDuCdg;
import static fr.cdg62.essai.GestesPI.preparer;
import static fr.cdg62.essai.GestesPI.propose;
import static fr.cdg62.essai.GestesPI.refuse;
import static fr.cdg62.essai.GestesPI.reussir;
import static fr.cdg62.essai.GestesPI.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Who may not be proposed to the promotion interne: by his employer, the calendar, a list or an examen. */
class PromotionRefuseeIT {

    @Test
    void leCdgNEstPasCompetentPourLeSocleCommun() {
        long carriere = CarrieresFictives.titulaire(
                "216200410", "Lll-Promu", "ADJ_ADM", "ADJ_ADM_P1", 5, LocalDate.of(2010, 1, 1));
        long campagne = id(Offre.creer(
                "cdg.carriere",
                CAMPAGNES,
                "{\"annee\":%d,\"ouvreLe\":\"%s\",\"clotLe\":\"%s\"}"
                        .formatted(JOUR.getYear(), JOUR.minusDays(9), JOUR.plusDays(9))));
        Rest.Reponse refus = Rest.compte("arras").post(DOSSIERS, dossier(campagne, carriere));
        refuse(
                refus,
                422,
                "MET-371",
                "La collectivité n'est pas affiliée au CdG : elle établit elle-même ses listes de promotion interne.");
    }

    @Test
    void unEmployeurQuiAGardeSaCompetenceNeProposePas() {
        String ablainzevelle = "216200022";
        Offre.creer(
                "cdg.carriere",
                CAMPAGNES + "/reserves",
                "{\"siren\":\"%s\",\"debut\":\"%s\",\"reference\":\"Délibération 4\"}"
                        .formatted(ablainzevelle, Offre.janvier()));
        refuse(
                Rest.compte("cdg.carriere")
                        .post(
                                CAMPAGNES + "/reserves",
                                "{\"siren\":\"%s\",\"debut\":\"%s\",\"reference\":\"Délibération 5\"}"
                                        .formatted(ablainzevelle, JOUR)),
                422,
                "FMT-010",
                "Cette collectivité a déjà gardé la compétence de ses listes.");
        long carriere = CarrieresFictives.titulaire(
                ablainzevelle, "Uuu-Promu", "ADJ_ADM", "ADJ_ADM_P1", 5, LocalDate.of(2010, 1, 1));
        refuse(
                Rest.compte("secretaire").post(DOSSIERS, dossier(preparer(7, 7), carriere)),
                422,
                "MET-371",
                "La collectivité a gardé, lors de son affiliation, la compétence des listes de promotion interne.");
    }

    @Test
    void uneCampagneCloseLaVeilleNeRecoitPlus() {
        ldgDuCdg();
        long campagne = preparer(12, -1);
        reussir(evenement("cdg.carriere", campagne, "OUVRIR"));
        long carriere =
                CarrieresFictives.titulaire(ABLAIN, "Vvv-Promu", "ADJ_ADM", "ADJ_ADM_P1", 5, LocalDate.of(2010, 1, 1));
        refuse(
                Rest.compte("secretaire").post(DOSSIERS, dossier(campagne, carriere)),
                409,
                "MET-370",
                "La campagne %1$d reçoit les propositions du %2$td/%2$tm/%2$tY au %3$td/%3$tm/%3$tY ; au %4$td/%4$tm/%4$tY elle est fermée."
                        .formatted(JOUR.getYear(), JOUR.minusDays(12), JOUR.minusDays(1), JOUR));
    }

    @Test
    void quiEstDejaInscritOuDontLExamenEstPerimeNEstPasPropose() {
        ldgDuCdg();
        long campagne = preparer(14, 14);
        reussir(evenement("cdg.carriere", campagne, "OUVRIR"));
        inscrit("Www-Promu", JOUR.minusYears(1));
        long carriere =
                CarrieresFictives.titulaire(ABLAIN, "Www-Promu", "ADJ_ADM", "ADJ_ADM_P1", 5, LocalDate.of(2010, 1, 1));
        refuse(
                Rest.compte("secretaire").post(DOSSIERS, dossier(campagne, carriere)),
                409,
                "MET-357",
                "Zoé Www-Promu est encore inscrit sur la liste « Rédacteur — promotion interne %d »."
                        .formatted(JOUR.getYear() - 1));
        inscrit("Xxx-Promu", JOUR.minusYears(4));
        long seconde =
                CarrieresFictives.titulaire(ABLAIN, "Xxx-Promu", "ADJ_ADM", "ADJ_ADM_P1", 5, LocalDate.of(2010, 1, 1));
        refuse(
                Rest.compte("secretaire")
                        .post(DOSSIERS, dossier(campagne, seconde).replace("}", ",\"examenLe\":\"2020-05-01\"}")),
                422,
                "MET-377",
                "L'examen professionnel ne vaut plus depuis le %1$td/%1$tm/%1$tY : il est valable 4 ans à compter de la première inscription."
                        .formatted(JOUR.minusDays(1)));
        assertThat(Rest.compte("secretaire")
                        .post(DOSSIERS, dossier(campagne, seconde))
                        .statut())
                .as("sans examen, rien n'est périmé")
                .isEqualTo(201);
    }

    @Test
    void lIrrecevabiliteEstEnvoyeeALEmployeur() {
        ldgDuCdg();
        long campagne = preparer(16, 16);
        reussir(evenement("cdg.carriere", campagne, "OUVRIR"));
        long dossier = propose(campagne, "Yyy-Promu");
        String lettre = DOSSIERS + "/" + dossier + "/courriers/IRRECEVABILITE";
        refuse(
                Rest.compte("cdg.carriere").get(lettre),
                409,
                "MET-001",
                "Ce courrier n'existe pas à l'état PROPOSE du dossier.");
        irrecevable(dossier);
        refuse(Rest.compte("maire").get(lettre), 409, "MET-001", "Ce courrier n'est pas encore envoyé.");
        String envois = CAMPAGNES + "/" + campagne + "/envois";
        Rest.Reponse premier = Rest.compte("cdg.carriere")
                .avec("Idempotency-Key", "envoi-" + campagne)
                .post(envois, "{}");
        assertThat(premier.json().getInt("envoyes")).as(premier.texte()).isEqualTo(1);
        Rest.Reponse rejoue = Rest.compte("cdg.carriere")
                .avec("Idempotency-Key", "envoi-" + campagne)
                .post(envois, "{}");
        assertThat(rejoue.texte()).as("la même réponse").isEqualTo(premier.texte());
        assertThat(rejoue.enTete("Idempotent-Replayed")).isEqualTo("true");
        assertThat(Rest.compte("maire").get(lettre).texte()).startsWith("%PDF");
        assertThat(Rest.compte("cdg.carriere").get(envois + "?etat=LU").texte())
                .contains("\"dossier\":" + dossier + ",");
    }

    /** An agent on a published list of promotion interne signed that day. */
    private static void inscrit(String nom, LocalDate signee) {
        String liste = "/api/v1/listes-aptitude/"
                + id(Offre.creer(
                        "cdg.carriere",
                        "/api/v1/listes-aptitude",
                        "{\"nature\":\"PROMOTION_INTERNE\",\"grade\":\"REDACTEUR\",\"annee\":%d}"
                                .formatted(signee.getYear())));
        assertThat(Rest.compte("cdg.carriere")
                        .avec("If-Match", version(liste))
                        .post(
                                liste + "/inscriptions",
                                "{\"nom\":\"%s\",\"prenom\":\"Zoé\",\"dateNaissance\":\"1980-02-03\"}".formatted(nom))
                        .statut())
                .isEqualTo(201);
        reussir(Rest.compte("cdg.signataire")
                .avec("If-Match", version(liste))
                .post(liste + "/evenements", "{\"evenement\":\"ETABLIR\",\"date\":\"" + signee + "\"}"));
    }
}
