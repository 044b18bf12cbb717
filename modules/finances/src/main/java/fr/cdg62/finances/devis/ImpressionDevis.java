package fr.cdg62.finances.devis;

import fr.cdg62.finances.api.devis.DevisVue;
import fr.cdg62.finances.api.devis.LigneDevisVue;
import fr.cdg62.finances.catalogue.Missions;
import fr.cdg62.finances.impression.Destinataire;
import fr.cdg62.finances.impression.DevisImprimable;
import fr.cdg62.finances.impression.LigneImprimable;
import fr.cdg62.finances.impression.MentionTva;
import fr.cdg62.finances.impression.TexteFrancais;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.socle.impression.Impression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;

/** Prints a devis. */
@ApplicationScoped
class ImpressionDevis {

    @Inject
    private Impression impression;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Missions missions;

    @Inject
    private MentionTva tva;

    byte[] pdf(DevisVue devis) {
        return impression.produire(
                "finances/devis.html",
                new DevisImprimable(
                        new Destinataire(collectivites.lire(devis.siren()).nom(), devis.siren()),
                        Objects.requireNonNullElse(devis.numero(), "(brouillon)"),
                        devis.objet(),
                        missions.exiger(devis.mission(), devis.dateTarif()).libelle(),
                        TexteFrancais.date(devis.emisLe()),
                        TexteFrancais.date(devis.valableJusquAu()),
                        TexteFrancais.date(devis.dateTarif()),
                        devis.lignes().stream().map(ImpressionDevis::ligne).toList(),
                        devis.total().texte(),
                        tva.texte(devis.total(), devis.dateTarif())));
    }

    private static LigneImprimable ligne(LigneDevisVue ligne) {
        return new LigneImprimable(
                ligne.libelle(),
                TexteFrancais.quantite(ligne.quantite()),
                TexteFrancais.unite(ligne.unite()),
                ligne.prixUnitaire().texte(),
                ligne.montant().texte(),
                ligne.motif() == null ? "Tarif du guide des missions" : "Chiffrage du CdG62");
    }
}
