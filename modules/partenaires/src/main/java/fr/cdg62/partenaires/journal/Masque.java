package fr.cdg62.partenaires.journal;

/**
 * What a message says that the journal must not keep: a secret sent by mistake, a bank account. Looked for in the text,
 * for the message may not be XML at all.
 */
final class Masque {
    static final String MARQUE = "…";

    private static final String SECRET = "Password";
    private static final String COMPTE = "iban";

    private Masque() {}

    /** Whether an element of the text is a bank account. */
    static boolean porteUnCompte(String texte) {
        for (int debut = texte.indexOf('<'); debut >= 0; debut = texte.indexOf('<', debut + 1)) {
            if (estNomme(texte, debut + 1, COMPTE)) {
                return true;
            }
        }
        return false;
    }

    /** The text with a mark in the place of what is hidden; an element that is never closed is hidden to the end. */
    static String poser(String texte) {
        StringBuilder masque = new StringBuilder(texte.length());
        int garde = 0;
        int debut = texte.indexOf('<');
        while (debut >= 0) {
            String nom = nomCache(texte, debut + 1);
            int suite = debut + 1;
            if (nom != null) {
                int contenu = texte.indexOf('>', debut) + 1;
                if (contenu == 0) {
                    break;
                }
                suite = contenu;
                if (texte.charAt(contenu - 2) != '/') {
                    masque.append(texte, garde, contenu).append(MARQUE);
                    suite = fermeture(texte, contenu, nom);
                    garde = suite;
                }
            }
            debut = texte.indexOf('<', suite);
        }
        return masque.append(texte, garde, texte.length()).toString();
    }

    /** The local name written here when its content is hidden, else null. */
    private static String nomCache(String texte, int nom) {
        if (estNomme(texte, nom, SECRET)) {
            return SECRET;
        }
        return estNomme(texte, nom, COMPTE) ? COMPTE : null;
    }

    /** Where the element of this local name is closed. */
    private static int fermeture(String texte, int contenu, String nomLocal) {
        int fin = texte.indexOf("</", contenu);
        while (fin >= 0 && !estNomme(texte, fin + 2, nomLocal)) {
            fin = texte.indexOf("</", fin + 2);
        }
        return fin < 0 ? texte.length() : fin;
    }

    /** Whether the name written here, whatever its prefix, is this one. */
    private static boolean estNomme(String texte, int nom, String nomLocal) {
        int debut = nom;
        int fin = nom;
        while (fin < texte.length() && estDuNom(texte.charAt(fin))) {
            debut = texte.charAt(fin) == ':' ? fin + 1 : debut;
            fin++;
        }
        return fin - debut == nomLocal.length() && texte.startsWith(nomLocal, debut);
    }

    private static boolean estDuNom(char lu) {
        return lu > ' ' && lu != '>' && lu != '/' && lu != '<';
    }
}
