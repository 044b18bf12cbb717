package fr.cdg62.numerique.cle;

import fr.cdg62.numerique.api.cle.Certificat;
import fr.cdg62.numerique.api.cle.CleVue;
import fr.cdg62.numerique.api.cle.EtatCle;
import fr.cdg62.numerique.api.cle.EvenementCle;
import fr.cdg62.numerique.api.cle.NouvelleCle;
import fr.cdg62.numerique.api.cle.Remise;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.function.Predicate;

/** A signature key; changed only as {@link CycleCle} allows. */
@Entity
@Table(name = "numerique_cle_signature")
class CleSignature extends EntiteBase {
    @Column(name = "commande_id", updatable = false)
    private long commande;

    @Column(updatable = false)
    private String siren;

    @Column(updatable = false)
    private String porteur;

    @Column(updatable = false)
    private String qualite;

    @Column(name = "fin_mandat", updatable = false)
    private LocalDate finMandat;

    @Enumerated(EnumType.STRING)
    private EtatCle etat = EtatCle.DEMANDEE;

    @Column(name = "pieces_controlees_le")
    private LocalDate piecesControleesLe;

    @Embedded
    private RemiseFaite remise;

    @Embedded
    private CertificatRetenu certificat;

    private String motif;

    protected CleSignature() {}

    CleSignature(long commande, String siren, NouvelleCle nouvelle) {
        this.commande = commande;
        this.siren = siren;
        this.porteur = nouvelle.porteur().strip();
        this.qualite = nouvelle.qualite().strip();
        this.finMandat = nouvelle.finMandat();
    }

    void controlerPieces(LocalDate jour, Predicate<String> roles) {
        etat = suite(EvenementCle.CONTROLER_PIECES, jour, roles);
        piecesControleesLe = jour;
    }

    void remettre(Remise faite, LocalDate jour, Predicate<String> roles) {
        EtatCle apres = suite(EvenementCle.REMETTRE, jour, roles);
        RegleCle.remise(faite, piecesControleesLe, jour);
        etat = apres;
        remise = new RemiseFaite(faite);
    }

    /** @param validiteMois longest validity admitted */
    void activer(Certificat recu, LocalDate jour, int validiteMois, Predicate<String> roles) {
        EtatCle apres = suite(EvenementCle.ACTIVER, jour, roles);
        RegleCle.certificat(recu, jour, validiteMois);
        etat = apres;
        certificat = new CertificatRetenu(recu);
    }

    void changer(EvenementCle evenement, String pourquoi, LocalDate jour, Predicate<String> roles) {
        etat = suite(evenement, jour, roles);
        motif = pourquoi;
    }

    private EtatCle suite(EvenementCle evenement, LocalDate jour, Predicate<String> roles) {
        return CycleCle.MACHINE.appliquer(etatAu(jour), evenement, roles);
    }

    /** The state as of a day: EXPIREE from the day after the last day of the certificate. */
    EtatCle etatAu(LocalDate jour) {
        boolean certifiee = etat == EtatCle.ACTIVE || etat == EtatCle.SUSPENDUE;
        return certifiee && jour.isAfter(certificat().fin()) ? EtatCle.EXPIREE : etat;
    }

    boolean compte(LocalDate jour) {
        EtatCle actuel = etatAu(jour);
        return actuel != EtatCle.REVOQUEE && actuel != EtatCle.EXPIREE;
    }

    long commande() {
        return commande;
    }

    String siren() {
        return siren;
    }

    String porteur() {
        return porteur;
    }

    LocalDate finMandat() {
        return finMandat;
    }

    Certificat certificat() {
        return certificat == null ? null : certificat.vue();
    }

    CleVue vue(LocalDate jour, Predicate<String> roles) {
        return new CleVue(
                id(),
                commande,
                siren,
                porteur,
                qualite,
                finMandat,
                etatAu(jour),
                piecesControleesLe,
                remise == null ? null : remise.vue(),
                certificat(),
                motif,
                CycleCle.MACHINE.possibles(etatAu(jour), roles),
                version());
    }
}
