package fr.cdg62.carriere.edition;

import fr.cdg62.carriere.api.nomenclature.TypePieceVue;
import fr.cdg62.carriere.api.piece.Anomalie;
import fr.cdg62.carriere.api.piece.PieceVue;
import fr.cdg62.carriere.dossier.Conservation;
import fr.cdg62.carriere.dossier.Dossier;
import fr.cdg62.carriere.edition.Imprimables.Bordereau;
import fr.cdg62.carriere.edition.Imprimables.Carriere;
import fr.cdg62.carriere.edition.Imprimables.Certificat;
import fr.cdg62.carriere.edition.Imprimables.EtatServices;
import fr.cdg62.carriere.edition.Imprimables.Inventaire;
import fr.cdg62.carriere.edition.Imprimables.Lettre;
import fr.cdg62.carriere.edition.Imprimables.LigneImprimee;
import fr.cdg62.carriere.impression.Destinataire;
import fr.cdg62.carriere.impression.Ecrit;
import fr.cdg62.carriere.piece.Completude;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.impression.Impression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Lays the documents of the dossier out, as PDF/A. */
@ApplicationScoped
class MiseEnPage {
    @Inject
    private Completude completude;

    @Inject
    private Conservation conservation;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Parametres parametres;

    @Inject
    private Impression impression;

    byte[] inventaire(Dossier dossier, List<LigneImprimee> lignes, LocalDate jour) {
        List<String> manquantes = completude.manquantes(dossier).stream()
                .map(TypePieceVue::libelle)
                .toList();
        return impression.produire(
                "carriere/inventaire.html",
                new Inventaire(
                        destinataire(dossier.siren()),
                        dossier.numero(),
                        dossier.intitule(),
                        Ecrit.date(dossier.ouvertLe()),
                        dossier.statut().toLowerCase(Locale.FRANCE),
                        Ecrit.date(jour),
                        lignes.size(),
                        lignes,
                        manquantes,
                        !manquantes.isEmpty()));
    }

    byte[] etatServices(Dossier dossier, List<Carriere> carrieres, LocalDate jour) {
        return impression.produire(
                "carriere/etat-services.html",
                new EtatServices(
                        destinataire(dossier.siren()),
                        dossier.numero(),
                        dossier.intitule(),
                        Ecrit.date(dossier.naissance()),
                        Ecrit.date(jour),
                        carrieres));
    }

    byte[] certificat(Dossier dossier, List<LigneImprimee> lignes) {
        return impression.produire(
                "carriere/certificat-elimination.html",
                new Certificat(
                        destinataire(dossier.siren()),
                        dossier.numero(),
                        dossier.intitule(),
                        Ecrit.date(dossier.naissance()),
                        Ecrit.date(conservation.fin(dossier.naissance(), dossier.elimineLe())),
                        Ecrit.date(dossier.elimineLe()),
                        Ecrit.texte(dossier.eliminePar()),
                        Ecrit.texte(dossier.motif()),
                        lignes.size(),
                        lignes));
    }

    byte[] bordereau(String siren, LocalDate jour, List<LigneImprimee> lignes) {
        return impression.produire(
                "carriere/bordereau-depot.html",
                new Bordereau(destinataire(siren), Ecrit.date(jour), lignes.size(), lignes));
    }

    byte[] lettre(Dossier dossier, PieceVue piece, LocalDate jour) {
        return impression.produire(
                "carriere/lettre-anomalie.html",
                new Lettre(
                        destinataire(piece.siren()),
                        Ecrit.date(jour),
                        dossier.numero() + ", " + dossier.intitule(),
                        LigneImprimee.de(piece, dossier),
                        piece.motif(),
                        messages(piece.controle().bloquantes()),
                        messages(piece.controle().nonBloquantes()),
                        parametres.valeur("DOSSIER_ANOMALIE_REPONSE", jour).toBigInteger() + " jours"));
    }

    private static List<String> messages(List<Anomalie> anomalies) {
        return anomalies.stream().map(Anomalie::message).toList();
    }

    private Destinataire destinataire(String siren) {
        return Destinataire.de(collectivites.lire(siren));
    }
}
