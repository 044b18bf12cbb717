package fr.cdg62.numerique.cle;

import fr.cdg62.numerique.api.cle.Certificat;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Locale;

/** The certificate, as columns of the key; all null until it is active. */
@Embeddable
class CertificatRetenu {
    @Column(name = "certificat_serie")
    private String serie;

    @Column(name = "certificat_emetteur")
    private String emetteur;

    @Column(name = "certificat_empreinte")
    private String empreinte;

    @Column(name = "certificat_debut")
    private LocalDate debut;

    @Column(name = "certificat_fin")
    private LocalDate fin;

    protected CertificatRetenu() {}

    CertificatRetenu(Certificat certificat) {
        this.serie = certificat.serie().toUpperCase(Locale.ROOT);
        this.emetteur = certificat.emetteur().strip();
        this.empreinte = certificat.empreinte().toUpperCase(Locale.ROOT);
        this.debut = certificat.debut();
        this.fin = certificat.fin();
    }

    Certificat vue() {
        return serie == null ? null : new Certificat(serie, emetteur, empreinte, debut, fin);
    }
}
