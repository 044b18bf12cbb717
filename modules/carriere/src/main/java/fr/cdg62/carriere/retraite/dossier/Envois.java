package fr.cdg62.carriere.retraite.dossier;

import fr.cdg62.carriere.api.retraite.dossier.DossierRetraiteVue.Decompte;
import fr.cdg62.carriere.api.retraite.dossier.DossierRetraiteVue.Fait;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Whether the dossier may go to the CNRACL, and what was exchanged with it, as the CdG recorded it. */
@Embeddable
class Envois {
    private boolean conforme;

    @Column(name = "transmission_numero")
    private String transmission;

    @Column(name = "transmission_le")
    private LocalDate transmiseLe;

    @Column(name = "decompte_piece")
    private Long decompte;

    @Column(name = "decompte_le")
    private LocalDate decompteLe;

    @Column(name = "decompte_limite")
    private LocalDate limite;

    @Column(name = "decompte_repondu")
    private LocalDate reponduLe;

    @Column(name = "titre_numero")
    private String titre;

    @Column(name = "titre_le")
    private LocalDate titreLe;

    @Column(name = "paiement_le")
    private LocalDate paiementLe;

    void autoriser(boolean permis) {
        conforme = permis;
    }

    void transmettre(String numero, LocalDate jour) {
        transmission = numero;
        transmiseLe = jour;
    }

    void recevoirDecompte(long piece, LocalDate jour, LocalDate dernierJour) {
        decompte = piece;
        decompteLe = jour;
        limite = dernierJour;
        reponduLe = null;
    }

    void repondre(LocalDate jour) {
        reponduLe = jour;
    }

    /** The décompte no longer says what the dossier asks; its piece stays among the others. */
    void perimerDecompte() {
        decompteLe = null;
        limite = null;
        reponduLe = null;
    }

    void conceder(String numero, LocalDate jour) {
        titre = numero;
        titreLe = jour;
    }

    void payer(LocalDate jour) {
        paiementLe = jour;
    }

    boolean connait(long piece) {
        return decompte != null && decompte == piece;
    }

    boolean estConforme() {
        return conforme;
    }

    LocalDate limite() {
        return limite;
    }

    Fait transmission() {
        return transmiseLe == null ? null : new Fait(transmission, transmiseLe);
    }

    Decompte decompte() {
        return decompteLe == null ? null : new Decompte(decompteLe, limite, reponduLe);
    }

    Fait titre() {
        return titreLe == null ? null : new Fait(titre, titreLe);
    }

    LocalDate paiement() {
        return paiementLe;
    }
}
