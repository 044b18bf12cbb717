package fr.cdg62.numerique.commande;

import fr.cdg62.numerique.api.securisation.DevisFibre;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Montant;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The partner's quote, as columns of the order; all null until it comes. */
@Embeddable
class Devis {
    @Column(name = "devis_reference")
    private String reference;

    @Column(name = "devis_date")
    private LocalDate date;

    @Column(name = "devis_valide_jusqu_au")
    private LocalDate valideJusquAu;

    @Column(name = "devis_montant")
    private BigDecimal montant;

    @Column(name = "devis_document_id")
    private Long document;

    protected Devis() {}

    Devis(DevisFibre devis) {
        this.reference = devis.reference();
        this.date = devis.date();
        this.valideJusquAu = devis.valideJusquAu();
        this.montant = devis.montantAnnuel().valeur();
        this.document = devis.document();
    }

    DevisFibre vue() {
        return reference == null ? null : new DevisFibre(reference, date, valideJusquAu, Montant.de(montant), document);
    }

    void exigerValide(LocalDate jour) {
        if (jour.isAfter(valideJusquAu)) {
            throw new DemandeRefusee(
                    CodeProbleme.DEVIS_PERIME,
                    "Le devis était valable jusqu'au %td/%<tm/%<tY : demandez-en un nouveau.".formatted(valideJusquAu));
        }
    }
}
