package fr.cdg62.carriere.retraite.suivi;

import fr.cdg62.carriere.api.retraite.affiliation.AffiliationVue;
import fr.cdg62.carriere.api.retraite.affiliation.EtatAffiliation;
import fr.cdg62.carriere.api.retraite.avis.AvisVue;
import fr.cdg62.carriere.api.retraite.avis.EtatAvis;
import fr.cdg62.carriere.api.retraite.dossier.ControleDossierVue;
import fr.cdg62.carriere.api.retraite.dossier.DossierRetraiteVue;
import fr.cdg62.carriere.api.retraite.envoi.DossierSuivi;
import fr.cdg62.carriere.api.retraite.envoi.EtapeSuivie;
import fr.cdg62.carriere.api.retraite.envoi.NatureDossier;
import fr.cdg62.carriere.api.retraite.reprise.AnterioriteVue;
import fr.cdg62.carriere.api.retraite.reprise.EtatAnteriorite;
import fr.cdg62.carriere.api.retraite.retablissement.EtatRetablissement;
import fr.cdg62.carriere.api.retraite.retablissement.RetablissementVue;
import fr.cdg62.socle.calendrier.Horloge;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The dossiers in the words common to all. */
final class Suivis {
    private Suivis() {}

    static DossierSuivi de(DossierRetraiteVue dossier, ControleDossierVue controle) {
        return new DossierSuivi(
                dossier.id(),
                NatureDossier.LIQUIDATION,
                dossier.carriere(),
                dossier.agent(),
                dossier.siren(),
                dossier.etat().name(),
                null,
                dossier.etapes().stream()
                        .map(etape -> new EtapeSuivie(
                                LocalDate.ofInstant(etape.le(), Horloge.PARIS),
                                etape.etat().name(),
                                etape.texte()))
                        .toList(),
                dossier.pieces().stream()
                        .flatMap(attendue -> attendue.deposees().stream())
                        .toList(),
                controle.constats(),
                dossier.observations());
    }

    static DossierSuivi de(AvisVue avis) {
        return new DossierSuivi(
                avis.id(),
                NatureDossier.AVIS_PREALABLE,
                avis.carriere(),
                avis.agent(),
                avis.siren(),
                avis.etat().name(),
                null,
                etapes(
                        etape(avis.transmiseLe(), EtatAvis.TRANSMISE.name(), avis.numero()),
                        etape(avis.etudieeLe(), EtatAvis.EN_ETUDE.name(), null),
                        etape(avis.renduLe(), avis.etat().name(), avis.note())),
                avis.pieces(),
                List.of(),
                avis.etat() == EtatAvis.PIECES_DEMANDEES ? List.of(avis.note()) : List.of());
    }

    static DossierSuivi de(RetablissementVue retablissement) {
        return new DossierSuivi(
                retablissement.id(),
                NatureDossier.RETABLISSEMENT,
                retablissement.carriere(),
                retablissement.agent(),
                retablissement.siren(),
                retablissement.etat().name(),
                null,
                etapes(
                        etape(retablissement.envoyeLe(), EtatRetablissement.ENVOYE_POSTE.name(), null),
                        etape(retablissement.recuLe(), EtatRetablissement.RECU.name(), null),
                        etape(retablissement.concluLe(), retablissement.etat().name(), retablissement.note())),
                List.of(),
                List.of(),
                List.of());
    }

    static DossierSuivi de(AffiliationVue affiliation) {
        return new DossierSuivi(
                affiliation.id(),
                NatureDossier.AFFILIATION,
                affiliation.carriere(),
                affiliation.agent(),
                affiliation.siren(),
                affiliation.etat().name(),
                affiliation.numero(),
                etapes(etape(affiliation.affilieLe(), EtatAffiliation.AFFILIE.name(), affiliation.numero())),
                List.of(),
                affiliation.constats(),
                affiliation.note() == null ? List.of() : List.of(affiliation.note()));
    }

    static DossierSuivi de(AnterioriteVue reprise) {
        return new DossierSuivi(
                reprise.id(),
                NatureDossier.REPRISE_ANTERIORITE,
                reprise.carriere(),
                reprise.agent(),
                reprise.siren(),
                reprise.etat().name(),
                null,
                etapes(
                        etape(reprise.transmiseLe(), EtatAnteriorite.TRANSMISE.name(), null),
                        etape(reprise.concluLe(), reprise.etat().name(), reprise.note())),
                List.of(),
                reprise.constats(),
                reprise.note() == null ? List.of() : List.of(reprise.note()));
    }

    private static EtapeSuivie etape(LocalDate le, String etat, String texte) {
        return new EtapeSuivie(le, etat, texte == null ? "" : texte);
    }

    /** Those that happened. */
    private static List<EtapeSuivie> etapes(EtapeSuivie... etapes) {
        return Stream.of(etapes).filter(etape -> etape.le() != null).toList();
    }
}
