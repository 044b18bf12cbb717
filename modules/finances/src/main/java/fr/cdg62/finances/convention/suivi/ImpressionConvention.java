package fr.cdg62.finances.convention.suivi;

import fr.cdg62.finances.api.convention.ConventionVue;
import fr.cdg62.finances.api.convention.LigneConvention;
import fr.cdg62.finances.api.convention.ModeFacturation;
import fr.cdg62.finances.api.convention.signature.Partie;
import fr.cdg62.finances.api.convention.signature.Signature;
import fr.cdg62.finances.catalogue.Missions;
import fr.cdg62.finances.convention.Parties;
import fr.cdg62.finances.impression.ConventionImprimable;
import fr.cdg62.finances.impression.ConventionImprimable.BlocSignature;
import fr.cdg62.finances.impression.Destinataire;
import fr.cdg62.finances.impression.LigneImprimable;
import fr.cdg62.finances.impression.TexteFrancais;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.socle.impression.Impression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** Prints a convention with its signature blocks. */
@ApplicationScoped
class ImpressionConvention {

    @Inject
    private Impression impression;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Missions missions;

    byte[] pdf(ConventionVue convention) {
        return impression.produire(
                "finances/convention.html",
                new ConventionImprimable(
                        new Destinataire(collectivites.lire(convention.siren()).nom(), convention.siren()),
                        Objects.requireNonNullElse(convention.numero(), "(brouillon)"),
                        convention.objet(),
                        missions.exiger(convention.mission(), convention.dateTarif())
                                .libelle(),
                        Parties.tripartite(convention.mission()),
                        TexteFrancais.date(convention.dateEffet()),
                        String.valueOf(convention.dureeMois()),
                        convention.taciteReconduction(),
                        TexteFrancais.date(convention.dateTarif()),
                        deliberation(convention),
                        convention.lignes().stream()
                                .map(ImpressionConvention::ligne)
                                .toList(),
                        blocs(convention)));
    }

    private static String deliberation(ConventionVue convention) {
        if (convention.deliberation() == null) {
            return "La collectivité délibère avant de signer.";
        }
        return "Délibération de la collectivité n° %s du %s."
                .formatted(
                        convention.deliberation().reference(),
                        TexteFrancais.date(convention.deliberation().date()));
    }

    private static LigneImprimable ligne(LigneConvention ligne) {
        String precision = ligne.mode() == ModeFacturation.ECHEANCIER
                ? "En %d échéances, tous les %d mois".formatted(ligne.nombreEcheances(), ligne.intervalleMois())
                : "Abonnement annuel";
        String montant =
                ligne.montant() == null ? "selon la grille" : ligne.montant().texte();
        return new LigneImprimable(
                ligne.libelle(), TexteFrancais.quantite(ligne.quantite()), "", "", montant, precision);
    }

    private static List<BlocSignature> blocs(ConventionVue convention) {
        return Parties.de(convention.mission()).stream()
                .map(partie -> bloc(partie, convention.signatures()))
                .toList();
    }

    private static BlocSignature bloc(Partie partie, List<Signature> signatures) {
        return signatures.stream()
                .filter(signature -> signature.partie() == partie)
                .findFirst()
                .map(signature -> new BlocSignature(
                        partie.libelle(),
                        signature.nom() + ", " + signature.qualite(),
                        TexteFrancais.date(signature.date())))
                .orElseGet(() -> new BlocSignature(partie.libelle(), "", ""));
    }
}
