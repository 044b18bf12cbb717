package fr.cdg62.finances.recouvrement;

import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.valeur.Periode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A declaration that a collectivité has to send. */
@Entity
@Table(name = "finances_declaration_attendue")
class DeclarationAttendue extends EntiteBase {

    @Column(updatable = false)
    private String siren;

    @Column(updatable = false)
    private LocalDate debut;

    @Column(updatable = false)
    private LocalDate fin;

    @Column(updatable = false)
    private LocalDate echeance;

    /** Day it came, null while it is missing. */
    @Column(name = "deposee_le")
    private LocalDate deposeeLe;

    protected DeclarationAttendue() {}

    DeclarationAttendue(String siren, Periode periode, LocalDate echeance) {
        this.siren = siren;
        this.debut = periode.debut();
        this.fin = periode.fin();
        this.echeance = echeance;
    }

    void recevoir(LocalDate jour) {
        if (deposeeLe == null) {
            deposeeLe = jour;
        }
    }

    String siren() {
        return siren;
    }

    Periode periode() {
        return new Periode(debut, fin);
    }

    LocalDate echeance() {
        return echeance;
    }

    /** Name of its échéance. */
    static String objet(String siren, Periode periode) {
        return "COTISATION:" + siren + ":" + periode.debut() + ":" + periode.fin();
    }
}
