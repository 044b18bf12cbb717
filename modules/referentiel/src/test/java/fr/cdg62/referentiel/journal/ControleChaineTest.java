package fr.cdg62.referentiel.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.referentiel.api.journal.Canal;
import fr.cdg62.referentiel.api.journal.VerificationJournal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ControleChaineTest {
    private static final SignatureTete SANS_CLE = new SignatureTete("");

    private final List<MaillonScelle> chaine = new ArrayList<>();
    private Tete tete = new Tete(0, Chaine.ORIGINE, null);

    ControleChaineTest() {
        for (long ligne = 11; ligne <= 15; ligne++) {
            sceller(maillon(ligne, "détail " + ligne));
        }
    }

    private static Maillon maillon(long ligne, String detail) {
        return new Maillon(
                ligne, 1_800_000_000_000L + ligne, "mairie", Canal.REST, "c", "216200014", "DEVIS:1", "SIGNE", detail);
    }

    private void sceller(Maillon m) {
        long sequence = tete.sequence() + 1;
        String empreinte = Chaine.empreinte(tete.empreinte(), sequence, m);
        chaine.add(new MaillonScelle(sequence, m.ligne(), tete.empreinte(), empreinte, m));
        tete = new Tete(sequence, empreinte, null);
    }

    private VerificationJournal verifier() {
        ControleChaine controle = new ControleChaine();
        chaine.forEach(controle::suivant);
        return controle.conclure(tete, SANS_CLE.valide(tete), 0);
    }

    private void exigerRupture(long sequence, String motif) {
        VerificationJournal v = verifier();
        assertThat(v.integre()).isFalse();
        assertThat(v.sequenceRompue()).isEqualTo(sequence);
        assertThat(v.constat()).contains("rang " + sequence).contains(motif);
    }

    private static MaillonScelle avecContenu(MaillonScelle m, Maillon contenu) {
        return new MaillonScelle(m.sequence(), m.ligne(), m.precedente(), m.empreinte(), contenu);
    }

    @Test
    void laChaineVideEstIntegre() {
        chaine.clear();
        tete = new Tete(0, Chaine.ORIGINE, null);
        assertThat(verifier()).matches(VerificationJournal::integre).matches(v -> v.lignes() == 0);
    }

    @Test
    void laChaineIntacteEstIntegre() {
        VerificationJournal v = verifier();
        assertThat(v.integre()).isTrue();
        assertThat(v.lignes()).isEqualTo(5);
        assertThat(v.sequenceRompue()).isNull();
    }

    @Test
    void laLigneModifieeEstNommee() {
        chaine.set(2, avecContenu(chaine.get(2), maillon(13, "détail falsifié")));
        exigerRupture(3, "la ligne 13 a été modifiée");
    }

    @Test
    void laLigneModifieeEtReScelleeRomptLeMaillonSuivant() {
        MaillonScelle ancien = chaine.get(2);
        Maillon faux = maillon(13, "falsifié");
        chaine.set(
                2, new MaillonScelle(3, 13, ancien.precedente(), Chaine.empreinte(ancien.precedente(), 3, faux), faux));
        exigerRupture(4, "ne continue pas le précédent");
    }

    @Test
    void laLigneSupprimeeEstNommee() {
        chaine.set(2, avecContenu(chaine.get(2), null));
        exigerRupture(3, "la ligne 13 a été supprimée");
    }

    @Test
    void leMaillonSupprimeManque() {
        chaine.remove(1);
        exigerRupture(2, "manque");
    }

    @Test
    void lesLignesEchangeesSontNommees() {
        Maillon premier = chaine.get(1).contenu();
        chaine.set(1, avecContenu(chaine.get(1), chaine.get(2).contenu()));
        chaine.set(2, avecContenu(chaine.get(2), premier));
        exigerRupture(2, "modifiée");
    }

    @Test
    void lesMaillonsEchangesRompentLaSuite() {
        Collections.swap(chaine, 1, 2);
        exigerRupture(2, "manque");
    }

    @Test
    void leMaillonInsereRomptLaSuite() {
        Maillon intrus = maillon(99, "intrus");
        String precedente = chaine.get(1).empreinte();
        chaine.add(2, new MaillonScelle(3, 99, precedente, Chaine.empreinte(precedente, 3, intrus), intrus));
        exigerRupture(4, "manque");
    }

    @Test
    void laFinCoupeeEstDenonceeParLaTete() {
        chaine.remove(4);
        exigerRupture(5, "s'arrête au rang 4 alors que sa tête est au rang 5");
    }

    @Test
    void leDernierMaillonRefaitEstDenonceParLaTete() {
        Maillon faux = maillon(15, "falsifié");
        String precedente = chaine.get(3).empreinte();
        chaine.set(4, new MaillonScelle(5, 15, precedente, Chaine.empreinte(precedente, 5, faux), faux));
        exigerRupture(5, "n'est pas celui de la tête");
    }

    @Test
    void laLigneAjouteeHorsDeLaChaineEstDenoncee() {
        ControleChaine controle = new ControleChaine();
        chaine.forEach(controle::suivant);
        VerificationJournal v = controle.conclure(tete, true, 1);
        assertThat(v.integre()).isFalse();
        assertThat(v.constat()).contains("1 ligne(s) ajoutée(s) ou retirée(s) hors de la chaîne");
    }

    @Test
    void laChaineEntierementRefaiteEstDenonceeParLaSignature() {
        SignatureTete signature = new SignatureTete("clé gardée hors de la base");
        Tete signee = new Tete(5, tete.empreinte(), signature.signer(5, tete.empreinte()));
        assertThat(signature.valide(signee)).isTrue();
        assertThat(signature.valide(tete)).as("signature effacée").isFalse();
        assertThat(signature.valide(new Tete(4, signee.empreinte(), signee.signature())))
                .as("signature d'une autre tête")
                .isFalse();
        assertThat(new SignatureTete("autre clé").valide(signee)).isFalse();

        ControleChaine controle = new ControleChaine();
        chaine.forEach(controle::suivant);
        assertThat(controle.conclure(tete, signature.valide(tete), 0).constat()).contains("signature");
    }

    @Test
    void sansCleNiSignatureNiRefus() {
        assertThat(SANS_CLE.signer(5, Chaine.ORIGINE)).isNull();
        assertThat(SANS_CLE.valide(tete)).isTrue();
    }

    @Test
    void deplacerUnBordEntreDeuxChampsChangeLEmpreinte() {
        Maillon ab = new Maillon(1, 0, "a", Canal.REST, "", null, "bc", "d", "");
        Maillon abc = new Maillon(1, 0, "a", Canal.REST, "", null, "b", "cd", "");
        assertThat(Chaine.empreinte(Chaine.ORIGINE, 1, ab)).isNotEqualTo(Chaine.empreinte(Chaine.ORIGINE, 1, abc));
    }

    @Test
    void lAbsenceDeSirenNEstPasUnSirenVide() {
        Maillon absent = new Maillon(1, 0, "a", Canal.REST, "", null, "o", "x", "");
        Maillon vide = new Maillon(1, 0, "a", Canal.REST, "", "", "o", "x", "");
        assertThat(Chaine.empreinte(Chaine.ORIGINE, 1, absent)).isNotEqualTo(Chaine.empreinte(Chaine.ORIGINE, 1, vide));
    }
}
